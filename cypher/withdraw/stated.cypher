// Contacts that something still states, among those that should have gone.
UNWIND $rows AS row
MATCH (c:Contact {key: row.key})
WHERE EXISTS { (c)<-[:ABOUT]-() }
RETURN DISTINCT c.key AS key
