MATCH (n:Place)
WITH n LIMIT $limit
DETACH DELETE n
RETURN count(*) AS gone
