// Surplus first, then what is missing: a contact has exactly the relationships that follow from its statements.
UNWIND $rows AS row
MATCH (c:Contact {key: row.key})-[r:DISCUSSED]->(n:Topic)
USING INDEX SEEK c:Contact(key)
WHERE NOT n.key IN row.keep
DELETE r
RETURN DISTINCT n.key AS key;

UNWIND $rows AS row
MATCH (c:Contact {key: row.key})
UNWIND row.keep AS key
MATCH (n:Topic {key: key})
MERGE (c)-[:DISCUSSED]->(n)
RETURN count(n) AS matched;
