// The contacts that lose a statement to another contact are handed back: they must be computed anew.
UNWIND $rows AS row
MATCH (n:Statement {key: row.properties.key})-[r:ABOUT]->(c:Contact)
USING INDEX SEEK n:Statement(key)
WHERE c.key <> row.contact
DELETE r
RETURN DISTINCT c.key AS key;

UNWIND $rows AS row
MATCH (n:Statement {key: row.properties.key})
MATCH (c:Contact {key: row.contact})
MERGE (n)-[r:ABOUT]->(c)
WITH r, row, CASE WHEN coalesce(r.reason, '') <> coalesce(row.reason, '') THEN [1] ELSE [] END AS differs
FOREACH (_ IN differs | SET r.reason = row.reason)
RETURN count(r) AS matched;
