UNWIND $rows AS row
MATCH (k:Article {key: row.key})-[r:PUBLISHED_BY]->(n:Actor)
USING INDEX SEEK k:Article(key)
WHERE NOT n.key IN row.keep
DELETE r
RETURN DISTINCT n.key AS key;

UNWIND $rows AS row
MATCH (a:Article {key: row.key})
UNWIND row.keep AS key
MATCH (n:Actor {key: key})
MERGE (a)-[:PUBLISHED_BY]->(n)
RETURN count(n) AS matched;
