// The contacts that have the words of a query, and in which enough of some actors took part.
UNWIND $rows AS row
CALL db.index.fulltext.queryNodes('contact_found_by', row.query) YIELD node AS c
WITH row, c
WHERE COUNT { (c)<-[:TOOK_PART_IN]-(a:Actor) WHERE a.key IN row.actors } >= row.need
RETURN DISTINCT c.key AS key
