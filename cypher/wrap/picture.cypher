CALL () {
/*question*/
}
WITH /*why*/ AS behind
UNWIND behind AS key
WITH DISTINCT key
MATCH (c:Contact {key: key})
OPTIONAL MATCH (c)-[r:TOOK_PART_IN|TOOK_PLACE_IN|DISCUSSED|NOT_DISCUSSED]-(n)
RETURN c, r, n
