// Actors that nothing holds any more, among those that lost a relationship.
UNWIND $rows AS row
MATCH (n:Actor {key: row.key})
WHERE NOT EXISTS { (n)--() }
DELETE n
RETURN count(*) AS gone
