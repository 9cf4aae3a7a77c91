// The contacts that name somebody of whom an article has the surname only.
UNWIND $rows AS row
MATCH (s:Statement)-[:ABOUT]->(c:Contact)
USING INDEX s:Statement(field, value)
WHERE s.field = 'participant' AND s.value STARTS WITH 'person/' + row.key + '~'
RETURN DISTINCT c.key AS key
