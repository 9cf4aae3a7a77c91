MATCH (a:Statement)-[r:STATED_IN]->(b:Article) RETURN a.key AS from, b.key AS to, properties(r) AS properties ORDER BY a.key, b.key
