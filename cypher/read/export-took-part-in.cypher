MATCH (a:Actor)-[r:TOOK_PART_IN]->(b:Contact) RETURN a.key AS from, b.key AS to, properties(r) AS properties ORDER BY a.key, b.key
