UNWIND $rows AS row
MATCH (k:Statement {key: row.properties.key})-[r:STATED_IN]->(a:Article)
USING INDEX SEEK k:Statement(key)
WHERE a.key <> row.article
DELETE r
RETURN DISTINCT a.key AS key;

UNWIND $rows AS row
MATCH (n:Statement {key: row.properties.key})
MATCH (a:Article {key: row.article})
MERGE (n)-[:STATED_IN]->(a)
RETURN count(a) AS matched;
