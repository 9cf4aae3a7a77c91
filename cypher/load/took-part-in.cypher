UNWIND $rows AS row
MATCH (n:Actor)-[r:TOOK_PART_IN]->(k:Contact {key: row.key})
USING INDEX SEEK k:Contact(key)
WHERE NOT n.key IN row.keep
DELETE r
RETURN DISTINCT n.key AS key;

UNWIND $rows AS row
MATCH (c:Contact {key: row.key})
UNWIND row.actors AS actor
MATCH (n:Actor {key: actor.key})
MERGE (n)-[r:TOOK_PART_IN]->(c)
WITH r, actor, CASE WHEN coalesce(r.as, '') <> actor.as THEN [1] ELSE [] END AS differs
FOREACH (_ IN differs | SET r.as = actor.as)
RETURN count(r) AS matched;
