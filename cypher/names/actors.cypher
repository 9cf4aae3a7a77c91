MATCH (a:Actor)
RETURN [a.name] + coalesce(a.aliases, []) AS names, a.key AS key
ORDER BY COUNT { (a)-[:TOOK_PART_IN]->() } DESC, a.name
