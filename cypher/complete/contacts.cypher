MATCH (c:Contact) WHERE c.key CONTAINS $begin
RETURN c.key AS name, c.title AS told
ORDER BY c.from DESC, name LIMIT 50
