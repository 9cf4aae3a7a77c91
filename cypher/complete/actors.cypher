MATCH (a:Actor) WHERE NOT a:Outlet AND ' ' + toLower(replace(a.name, '-', ' ')) CONTAINS ' ' + toLower(replace($begin, '-', ' '))
RETURN a.name AS name, coalesce(a.role, '') AS told
ORDER BY COUNT { (a)-[:TOOK_PART_IN]->() } DESC, name LIMIT 50
