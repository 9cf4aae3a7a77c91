// Surplus first, then what is missing: an actor is at most one other.
UNWIND $rows AS row
MATCH (k:Actor {key: row.key})-[r:SAME_AS]->(n:Actor)
USING INDEX SEEK k:Actor(key)
WHERE NOT n.key IN row.keep
DELETE r
RETURN DISTINCT n.key AS key;

UNWIND $rows AS row
MATCH (a:Actor {key: row.key})
UNWIND row.keep AS key
MATCH (n:Actor {key: key})
MERGE (a)-[:SAME_AS]->(n)
RETURN count(n) AS matched;
