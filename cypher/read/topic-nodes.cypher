UNWIND $rows AS row
MATCH (t:Topic {key: row.key})
RETURN properties(t) AS properties, t:Place AS is_place
