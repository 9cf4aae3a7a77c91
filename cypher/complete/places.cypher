MATCH (p:Place) WHERE ' ' + toLower(replace(p.name, '-', ' ')) CONTAINS ' ' + toLower(replace($begin, '-', ' '))
RETURN p.name AS name, '' AS told
ORDER BY COUNT { (p)<-[:TOOK_PLACE_IN]-() } DESC, name LIMIT 50
