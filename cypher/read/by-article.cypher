// The contacts that articles speak of.
UNWIND $rows AS row
MATCH (k:Article {key: row.key})<-[:STATED_IN]-(:Statement)-[:ABOUT]->(c:Contact)
USING INDEX SEEK k:Article(key)
RETURN DISTINCT c.key AS key
