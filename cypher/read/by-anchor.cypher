// The same for a place, an occasion, an ordinal or a count, whenever it was. All but the busiest actors are gone through: enough of them are in every such
// contact.
UNWIND $rows AS row
CALL (row) {
  UNWIND row.actors AS key
  MATCH (a:Actor {key: key})
  WITH a ORDER BY COUNT { (a)-[:TOOK_PART_IN]->() }
  WITH collect(a) AS actors
  UNWIND actors[..size(row.actors) - row.need + 1] AS k
  MATCH (k)-[:TOOK_PART_IN]->(c:Contact)
  WHERE row.kind IN labels(c)
    AND COUNT { (c)<-[:TOOK_PART_IN]-(a:Actor) WHERE a.key IN row.actors } >= row.need
  RETURN DISTINCT c
}
WITH row, c
WHERE EXISTS { (c)-[:TOOK_PLACE_IN]->(p:Place) WHERE p.key IN row.places }
   // A country may be stated of a contact whose place is a city.
   OR ((row.need = 1 OR size(row.occasions) + size(row.ordinals) + size(row.counts) > 0) AND EXISTS {
        (c)<-[:ABOUT]-(s:Statement)
        WHERE s.field = 'place' AND s.value IN row.places
           OR s.field = 'occasion' AND s.value IN row.occasions
           OR s.field = 'ordinal' AND s.value IN row.ordinals
           OR s.field = 'count' AND s.value IN row.counts
      })
RETURN DISTINCT c.key AS key
