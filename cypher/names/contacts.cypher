MATCH (c:Contact)
RETURN [c.key] AS names, c.key AS key
ORDER BY c.from DESC, c.key
