MATCH (c:Contact) WHERE ' ' + toLower(replace(c.occasion, '-', ' ')) CONTAINS ' ' + toLower(replace($begin, '-', ' '))
RETURN c.occasion AS name, '' AS told, count(*) AS n
ORDER BY n DESC, name LIMIT 50
