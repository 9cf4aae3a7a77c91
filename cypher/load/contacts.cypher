UNWIND $rows AS row
MERGE (n:Contact {key: row.key})
WITH n, row
WHERE properties(n) <> row.properties OR NOT row.kind IN labels(n)
REMOVE n:Meeting:Call
SET n = row.properties
FOREACH (_ IN CASE row.kind WHEN 'Meeting' THEN [1] ELSE [] END | SET n:Meeting)
FOREACH (_ IN CASE row.kind WHEN 'Call' THEN [1] ELSE [] END | SET n:Call)
RETURN count(n) AS changed
