// Who took part in the contacts that articles speak of.
UNWIND $rows AS row
MATCH (k:Article {key: row.key})<-[:STATED_IN]-(:Statement)-[:ABOUT]->(c:Contact)
USING INDEX SEEK k:Article(key)
WITH DISTINCT c
MATCH (a:Actor)-[:TOOK_PART_IN]->(c)
RETURN c.key AS contact, CASE WHEN c:Meeting THEN 'Meeting' ELSE 'Call' END AS kind, collect(a.key) AS actors
