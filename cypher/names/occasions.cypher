MATCH (c:Contact) WHERE c.occasion IS NOT NULL
RETURN [c.occasion] AS names, c.occasion AS key, count(*) AS n
ORDER BY n DESC, key
