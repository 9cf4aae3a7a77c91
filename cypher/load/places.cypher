// group and topic are left alone: they belong to the topic that the place may also be.
UNWIND $rows AS row
MERGE (n:Place {key: row.key})
WITH n, row
WHERE NOT row.kind IN labels(n)
   OR coalesce(n.name, '') <> row.name
   OR coalesce(n.country, '') <> coalesce(row.country, '')
   OR (n.location IS NULL) <> (row.location IS NULL)
   OR n.location <> row.location
REMOVE n:City:Country:Region
SET n.name = row.name, n.country = row.country, n.location = row.location
FOREACH (_ IN CASE row.kind WHEN 'City' THEN [1] ELSE [] END | SET n:City)
FOREACH (_ IN CASE row.kind WHEN 'Country' THEN [1] ELSE [] END | SET n:Country)
FOREACH (_ IN CASE row.kind WHEN 'Region' THEN [1] ELSE [] END | SET n:Region)
RETURN count(n) AS changed
