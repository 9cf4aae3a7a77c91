UNWIND $rows AS row
MATCH (a:Actor {key: row.key})
RETURN a.key AS key
