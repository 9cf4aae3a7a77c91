// An actor that stands as it should is not touched. A weak row knows the name only (an outlet named by its articles) and changes no node that is there.
UNWIND $rows AS row
MERGE (n:Actor {key: row.key})
WITH n, row
WHERE size(labels(n)) = 1 OR NOT row.weak AND (properties(n) <> row.properties OR NOT row.kind IN labels(n))
REMOVE n:Person:Organisation:State:Outlet
SET n = row.properties
FOREACH (_ IN CASE row.kind WHEN 'Person' THEN [1] ELSE [] END | SET n:Person)
FOREACH (_ IN CASE row.kind WHEN 'Organisation' THEN [1] ELSE [] END | SET n:Organisation)
FOREACH (_ IN CASE row.kind WHEN 'State' THEN [1] ELSE [] END | SET n:State)
FOREACH (_ IN CASE row.kind WHEN 'Outlet' THEN [1] ELSE [] END | SET n:Outlet)
RETURN count(n) AS changed
