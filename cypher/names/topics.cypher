MATCH (t:Topic)
RETURN [t.name] AS names, t.key AS key
ORDER BY COUNT { (t)<-[:DISCUSSED]-() } DESC, t.name
