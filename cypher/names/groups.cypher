MATCH (t:Topic) WHERE t.group IS NOT NULL
RETURN [t.group] AS names, t.group AS key, count(*) AS n
ORDER BY n DESC, key
