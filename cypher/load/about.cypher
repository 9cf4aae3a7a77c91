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
MERGE (n)-[:ABOUT]->(c)
RETURN count(c) AS matched;
