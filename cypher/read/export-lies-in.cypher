MATCH (a:Place)-[r:LIES_IN]->(b:Place) RETURN a.key AS from, b.key AS to, properties(r) AS properties ORDER BY a.key, b.key
