MATCH (a:Actor)-[r:SAME_AS]->(b:Actor) RETURN a.key AS from, b.key AS to, properties(r) AS properties ORDER BY a.key, b.key
