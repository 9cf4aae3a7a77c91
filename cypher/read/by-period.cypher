// The same for all dates that begin like some: the days of a month, the months and days of a year.
UNWIND $rows AS row
UNWIND row.periods AS period
MATCH (s:Statement)-[:ABOUT]->(c:Contact)
USING INDEX s:Statement(field, value)
WHERE s.field = 'date' AND s.value STARTS WITH period
WITH DISTINCT row, c
WHERE row.kind IN labels(c)
  AND COUNT { (c)<-[:TOOK_PART_IN]-(a:Actor) WHERE a.key IN row.actors } >= row.need
RETURN DISTINCT c.key AS key
