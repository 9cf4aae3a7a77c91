// The contacts of which something names an actor.
UNWIND $rows AS row
MATCH (s:Statement)-[:ABOUT]->(c:Contact)
USING INDEX s:Statement(field, value)
WHERE s.field IN ['participant', 'delegation', 'reported_by', 'caller', 'host'] AND s.value = row.key
RETURN DISTINCT c.key AS key
