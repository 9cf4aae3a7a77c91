UNWIND $rows AS row
MATCH (k:Article {key: row.key})<-[:STATED_IN]-(s:Statement)
USING INDEX SEEK k:Article(key)
WHERE NOT s.key IN row.keep
DETACH DELETE s
RETURN count(*) AS gone
