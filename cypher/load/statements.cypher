UNWIND $rows AS row
MERGE (n:Statement {key: row.properties.key})
SET n = row.properties
RETURN count(n) AS changed
