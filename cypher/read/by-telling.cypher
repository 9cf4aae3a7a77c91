// The contacts that tellings are about.
UNWIND $rows AS row
MATCH (s:Statement)-[:ABOUT]->(c:Contact)
USING INDEX s:Statement(key)
WHERE s.key STARTS WITH row.key + '/'
RETURN DISTINCT c.key AS key
