MATCH (a:Actor)-[r:MET_AT]->(b:Place) RETURN a.key AS from, b.key AS to, properties(r) AS properties ORDER BY a.key, b.key, r.contact
