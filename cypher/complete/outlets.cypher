MATCH (o:Outlet) WHERE ' ' + toLower(replace(o.name, '-', ' ')) CONTAINS ' ' + toLower(replace($begin, '-', ' '))
RETURN o.name AS name, '' AS told
ORDER BY name LIMIT 50
