UNWIND $rows AS row
MATCH (k:Article {key: row.key})-[r:COPY_OF]->(n:Article)
USING INDEX SEEK k:Article(key)
WHERE NOT n.key IN row.keep
DELETE r
RETURN DISTINCT n.key AS key;

UNWIND $rows AS row
MATCH (a:Article {key: row.key})
UNWIND row.keep AS key
MATCH (n:Article {key: key})
MERGE (a)-[:COPY_OF]->(n)
RETURN count(n) AS matched;
