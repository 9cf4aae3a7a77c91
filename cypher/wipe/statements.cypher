MATCH (n:Statement)
WITH n LIMIT $limit
DETACH DELETE n
RETURN count(*) AS gone
