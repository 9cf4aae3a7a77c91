MATCH (a:Article)-[r:COPY_OF]->(b:Article) RETURN a.key AS from, b.key AS to, properties(r) AS properties ORDER BY a.key, b.key
