CALL () {
/*question*/
}
WITH /*why*/ AS behind
UNWIND behind AS key
WITH DISTINCT key
MATCH (c:Contact {key: key})
OPTIONAL MATCH path = (c)-[:TOOK_PART_IN|TOOK_PLACE_IN|DISCUSSED|NOT_DISCUSSED]-()
RETURN coalesce(path, c) AS path
