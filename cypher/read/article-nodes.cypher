UNWIND $rows AS row
MATCH (a:Article {key: row.key})
RETURN properties(a) AS properties, [(a)-[:PUBLISHED_BY]->(p) | p.key] AS outlets, [(a)-[:COPY_OF]->(o) | o.key] AS originals
