MATCH (c:Contact) WHERE c.year IS NOT NULL
RETURN [toString(c.year)] AS names, toString(c.year) AS key, count(*) AS n
ORDER BY key
