MATCH (n:Judgement) RETURN labels(n) AS labels, properties(n) AS properties ORDER BY n.key
