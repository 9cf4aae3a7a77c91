UNWIND $rows AS row
MATCH (a:Article {key: row.key})
OPTIONAL MATCH (a)-[:PUBLISHED_BY]->(p:Actor)
WITH a, collect(p.key) AS actors
DETACH DELETE a
RETURN actors
