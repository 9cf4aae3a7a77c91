MATCH (a:Contact)-[r:NOT_DISCUSSED]->(b:Topic) RETURN a.key AS from, b.key AS to, properties(r) AS properties ORDER BY a.key, b.key
