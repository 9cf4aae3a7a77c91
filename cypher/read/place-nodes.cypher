UNWIND $rows AS row
MATCH (p:Place {key: row.key})
RETURN properties(p) AS properties, CASE WHEN p:City THEN 'City' WHEN p:Country THEN 'Country' ELSE 'Region' END AS kind
