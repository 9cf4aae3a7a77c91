// The contacts that articles, their originals and the other copies of these speak of.
UNWIND $rows AS row
MATCH (k:Article {key: row.key})-[:COPY_OF*0..1]->(o:Article)
WHERE o <> k OR NOT EXISTS { (k)-[:COPY_OF]->() }
MATCH (o)<-[:COPY_OF*0..1]-(n:Article)
WITH DISTINCT n
MATCH (n)<-[:STATED_IN]-(:Statement {field: 'kind'})-[:ABOUT]->(c:Contact)
RETURN DISTINCT c.key AS key
