MATCH (c:Contact) WHERE c.year IS NOT NULL AND toString(c.year) STARTS WITH $begin
RETURN toString(c.year) AS name, '' AS told, count(*) AS n
ORDER BY name DESC LIMIT 50
