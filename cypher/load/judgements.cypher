UNWIND $rows AS row
MERGE (n:Judgement {key: row.key})
WITH n, row
WHERE properties(n) <> row.properties
SET n = row.properties
RETURN count(n) AS changed
