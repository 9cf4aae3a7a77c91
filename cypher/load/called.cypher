UNWIND $rows AS row
MATCH (a)-[r:CALLED {contact: row.key}]->(b)
USING INDEX r:CALLED(contact)
WHERE NOT (a.key + ' ' + b.key) IN row.keep
WITH r, a.key AS caller, b.key AS called
DELETE r
RETURN caller, called;

UNWIND $rows AS row
UNWIND row.pairs AS pair
MATCH (a:Actor {key: pair.from})
MATCH (b:Actor {key: pair.to})
MERGE (a)-[r:CALLED {contact: row.key}]->(b)
WITH r, row, CASE WHEN properties(r) <> row.properties THEN [1] ELSE [] END AS differs
FOREACH (_ IN differs | SET r = row.properties)
RETURN count(r) AS matched;
