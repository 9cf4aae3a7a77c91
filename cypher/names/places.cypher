MATCH (p:Place)
RETURN [p.name] AS names, p.key AS key
ORDER BY COUNT { (p)<-[:TOOK_PLACE_IN]-() } DESC, p.name
