MATCH (n:Judgement)
WITH n LIMIT $limit
DETACH DELETE n
RETURN count(*) AS gone
