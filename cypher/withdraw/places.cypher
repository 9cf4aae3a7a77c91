// A place stands as long as something points at it. The places it lay in are handed back: they may be next.
UNWIND $rows AS row
MATCH (n:Place {key: row.key})
WHERE NOT EXISTS { (n)<--() }
OPTIONAL MATCH (n)-[:LIES_IN]->(up:Place)
WITH n, collect(up.key) AS above
DETACH DELETE n
RETURN above
