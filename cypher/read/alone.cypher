// The contacts of a kind in which nobody else is known to have taken part.
UNWIND $rows AS row
MATCH (k:Actor {key: row.key})-[:TOOK_PART_IN]->(c:Contact)
USING INDEX SEEK k:Actor(key)
WHERE row.kind IN labels(c) AND COUNT { (c)<-[:TOOK_PART_IN]-() } = 1
RETURN DISTINCT c.key AS key
