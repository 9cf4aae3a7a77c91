MATCH (o:Outlet)
RETURN [o.name] AS names, o.key AS key
ORDER BY o.name
