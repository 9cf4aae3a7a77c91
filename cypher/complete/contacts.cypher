MATCH (c:Contact) WHERE ($begin = '' OR c.key CONTAINS $begin)
RETURN c.key AS name, c.title AS told
ORDER BY c.from DESC, name LIMIT 50
