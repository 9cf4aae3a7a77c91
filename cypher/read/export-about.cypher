MATCH (a:Statement)-[r:ABOUT]->(b:Contact) RETURN a.key AS from, b.key AS to, properties(r) AS properties ORDER BY a.key, b.key
