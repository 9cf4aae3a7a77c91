// Who took part in contacts.
UNWIND $rows AS row
MATCH (c:Contact {key: row.key})<-[:TOOK_PART_IN]-(a:Actor)
USING INDEX SEEK c:Contact(key)
RETURN c.key AS contact, CASE WHEN c:Meeting THEN 'Meeting' ELSE 'Call' END AS kind, collect(a.key) AS actors
