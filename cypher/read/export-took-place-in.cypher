MATCH (a:Contact)-[r:TOOK_PLACE_IN]->(b:Place) RETURN a.key AS from, b.key AS to, properties(r) AS properties ORDER BY a.key, b.key
