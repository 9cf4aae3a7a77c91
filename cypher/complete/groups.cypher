MATCH (t:Topic) WHERE ' ' + toLower(replace(t.group, '-', ' ')) CONTAINS ' ' + toLower(replace($begin, '-', ' '))
RETURN t.group AS name, '' AS told, count(*) AS n
ORDER BY n DESC, name LIMIT 50
