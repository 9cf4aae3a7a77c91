// The same for what was printed on some days.
UNWIND $rows AS row
UNWIND row.printed AS day
MATCH (n:Article {published: day})<-[:STATED_IN]-(:Statement {field: 'kind'})-[:ABOUT]->(c:Contact)
USING INDEX n:Article(published)
WITH DISTINCT row, c
WHERE row.kind IN labels(c)
  AND COUNT { (c)<-[:TOOK_PART_IN]-(a:Actor) WHERE a.key IN row.actors } >= row.need
RETURN DISTINCT c.key AS key
