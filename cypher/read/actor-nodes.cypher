UNWIND $rows AS row
MATCH (a:Actor {key: row.key})
RETURN properties(a) AS properties,
  CASE WHEN a:Person THEN 'Person' WHEN a:State THEN 'State' WHEN a:Outlet THEN 'Outlet' ELSE 'Organisation' END AS kind,
  [(a)-[:SAME_AS]->(o) | o.key] AS same_as
