// The index on contact finds the short cuts of one contact among the many of a person.
UNWIND $rows AS row
MATCH (a)-[r:MET_AT {contact: row.key}]->(p)
USING INDEX r:MET_AT(contact)
WHERE NOT (a.key + ' ' + p.key) IN row.keep
WITH r, a.key AS actor, p.key AS place
DELETE r
RETURN actor, place;

UNWIND $rows AS row
UNWIND row.pairs AS pair
MATCH (a:Actor {key: pair.from})
MATCH (p:Place {key: pair.to})
MERGE (a)-[r:MET_AT {contact: row.key}]->(p)
WITH r, row, CASE WHEN properties(r) <> row.properties THEN [1] ELSE [] END AS differs
FOREACH (_ IN differs | SET r = row.properties)
RETURN count(r) AS matched;
