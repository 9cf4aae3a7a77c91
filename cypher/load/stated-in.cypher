UNWIND $rows AS row
MATCH (:Statement {key: row.properties.key})-[r:STATED_IN]->(a:Article)
WHERE a.key <> row.article
DELETE r
RETURN DISTINCT a.key AS key;

UNWIND $rows AS row
MATCH (n:Statement {key: row.properties.key})
MATCH (a:Article {key: row.article})
MERGE (n)-[:STATED_IN]->(a)
RETURN count(a) AS matched;
