MATCH (a:Statement)-[r:CLAIMED_BY]->(b:Actor) RETURN a.key AS from, b.key AS to, properties(r) AS properties ORDER BY a.key, b.key
