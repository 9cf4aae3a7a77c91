// A place that is no longer talked about stops being a topic; whether the place stays is asked afterwards.
UNWIND $rows AS row
MATCH (n:Topic {key: row.key})
WHERE NOT EXISTS { (n)<-[:DISCUSSED|NOT_DISCUSSED]-() }
FOREACH (p IN CASE WHEN n:Place THEN [n] ELSE [] END | REMOVE p:Topic, p.group, p.topic)
WITH n WHERE NOT n:Place
DELETE n
RETURN count(*) AS gone
