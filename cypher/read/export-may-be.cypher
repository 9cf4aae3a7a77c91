MATCH (a:Contact)-[r:MAY_BE]->(b:Contact) RETURN a.key AS from, b.key AS to, properties(r) AS properties ORDER BY a.key, b.key
