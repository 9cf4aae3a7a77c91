UNWIND $rows AS row
MATCH (c:Contact {key: row.key})
RETURN properties(c) AS properties,
  CASE WHEN c:Meeting THEN 'Meeting' ELSE 'Call' END AS kind,
  [(c)<-[:TOOK_PART_IN]-(a) | a.key] AS participants,
  [(c)-[:TOOK_PLACE_IN]->(p) | p.key] AS places,
  [(c)-[:DISCUSSED]->(t) | coalesce(t.topic, t.key)] AS topics,
  [(c)-[:NOT_DISCUSSED]->(t) | coalesce(t.topic, t.key)] AS not_discussed,
  [(c)-[:REPORTED_BY]->(a) | a.key] AS reported_by,
  [(c)-[:MAY_BE]->(o) | o.key] AS may_be,
  [(c)-[:DISCUSSED|NOT_DISCUSSED]->(t) | t.key] AS topic_nodes
