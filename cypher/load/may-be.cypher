// Surplus first, then what is missing: a contact has exactly the relationships that follow from its statements.
UNWIND $rows AS row
MATCH (c:Contact {key: row.key})-[r:MAY_BE]->(n:Contact)
USING INDEX SEEK c:Contact(key)
WHERE NOT n.key IN row.keep
DELETE r
RETURN DISTINCT n.key AS key;

UNWIND $rows AS row
MATCH (c:Contact {key: row.key})
UNWIND row.keep AS key
MATCH (n:Contact {key: key})
MERGE (c)-[:MAY_BE]->(n)
RETURN count(n) AS matched;
