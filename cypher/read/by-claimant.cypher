// The contacts of which an actor says something.
UNWIND $rows AS row
MATCH (k:Actor {key: row.key})<-[:CLAIMED_BY]-(:Statement)-[:ABOUT]->(c:Contact)
USING INDEX SEEK k:Actor(key)
RETURN DISTINCT c.key AS key
