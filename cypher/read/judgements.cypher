MATCH (j:Judgement) RETURN properties(j) AS properties ORDER BY j.key
