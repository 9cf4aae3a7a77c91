// Contacts that nothing states any more, among those that lost a statement.
UNWIND $rows AS row
MATCH (c:Contact {key: row.key})
WHERE NOT EXISTS { (c)<-[:ABOUT]-() }
RETURN c.key AS key
