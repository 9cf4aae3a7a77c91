// The contacts of a kind of which something states one of some dates, and in which enough of some actors took part.
UNWIND $rows AS row
UNWIND row.dates AS date
MATCH (s:Statement {field: 'date', value: date})-[:ABOUT]->(c:Contact)
USING INDEX s:Statement(field, value)
WITH DISTINCT row, c
WHERE row.kind IN labels(c)
  AND COUNT { (c)<-[:TOOK_PART_IN]-(a:Actor) WHERE a.key IN row.actors } >= row.need
RETURN DISTINCT c.key AS key
