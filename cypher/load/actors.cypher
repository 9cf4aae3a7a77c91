// An actor that stands as it should is not touched. What is provisional, known by an article only, does not overwrite what a lexicon describes;
// what such an outlet is called is decided when its articles stand.
UNWIND $rows AS row
MERGE (n:Actor {key: row.key})
WITH n, row
WHERE size(labels(n)) = 1
   OR NOT (row.properties.provisional AND (NOT n.provisional OR row.kind = 'Outlet')) AND (properties(n) <> row.properties OR NOT row.kind IN labels(n))
REMOVE n:Person:Organisation:State:Outlet
SET n = row.properties
FOREACH (_ IN CASE row.kind WHEN 'Person' THEN [1] ELSE [] END | SET n:Person)
FOREACH (_ IN CASE row.kind WHEN 'Organisation' THEN [1] ELSE [] END | SET n:Organisation)
FOREACH (_ IN CASE row.kind WHEN 'State' THEN [1] ELSE [] END | SET n:State)
FOREACH (_ IN CASE row.kind WHEN 'Outlet' THEN [1] ELSE [] END | SET n:Outlet)
RETURN count(n) AS changed
