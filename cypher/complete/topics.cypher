MATCH (t:Topic) WHERE ' ' + toLower(replace(t.name, '-', ' ')) CONTAINS ' ' + toLower(replace($begin, '-', ' '))
RETURN t.name AS name, coalesce(t.group, '') AS told
ORDER BY COUNT { (t)<-[:DISCUSSED]-() } DESC, name LIMIT 50
