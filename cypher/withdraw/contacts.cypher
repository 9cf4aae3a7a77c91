UNWIND $rows AS row
MATCH (c:Contact {key: row.key})
OPTIONAL MATCH (c)-[:TOOK_PART_IN|REPORTED_BY]-(a:Actor)
WITH c, collect(DISTINCT a.key) AS actors
OPTIONAL MATCH (c)-[:TOOK_PLACE_IN]->(p:Place)
WITH c, actors, collect(DISTINCT p.key) AS places
OPTIONAL MATCH (c)-[:DISCUSSED|NOT_DISCUSSED]->(t:Topic)
WITH c, c.key AS key, actors, places, collect(DISTINCT t.key) AS topics
DETACH DELETE c
RETURN key, actors, places, topics
