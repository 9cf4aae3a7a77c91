// The contacts of a kind that an actor had with any of others, one row for each kind and actor.
UNWIND $rows AS row
MATCH (k:Actor {key: row.key})-[:TOOK_PART_IN]->(c:Contact)
USING INDEX SEEK k:Actor(key)
WHERE row.kind IN labels(c)
  AND EXISTS { MATCH (c)<-[:TOOK_PART_IN]-(other:Actor) WHERE other.key IN row.keep }
RETURN DISTINCT c.key AS key
