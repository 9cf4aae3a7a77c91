UNWIND $rows AS row
MATCH (k:Place {key: row.key})-[r:LIES_IN]->(n:Place)
USING INDEX SEEK k:Place(key)
WHERE NOT n.key IN row.keep
DELETE r
RETURN DISTINCT n.key AS key;

UNWIND $rows AS row
MATCH (p:Place {key: row.key})
UNWIND row.keep AS key
MATCH (n:Place {key: key})
MERGE (p)-[:LIES_IN]->(n)
RETURN count(n) AS matched;
