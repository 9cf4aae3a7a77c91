UNWIND $rows AS row
MATCH (:Article {key: row.key})<-[:STATED_IN]-(s:Statement)
WHERE NOT s.key IN row.keep
DETACH DELETE s
RETURN count(*) AS gone
