MATCH (n:Actor)
WITH n LIMIT $limit
DETACH DELETE n
RETURN count(*) AS gone
