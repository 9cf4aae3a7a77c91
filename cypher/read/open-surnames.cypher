// Somebody of whom an article has the surname only, and somebody whose full name ends in it.
MATCH (p:Person)
WHERE p.key CONTAINS '~' AND NOT EXISTS { (p)-[:SAME_AS]->() }
MATCH (f:Person)
USING TEXT INDEX f:Person(key)
WHERE f.key ENDS WITH '-' + split(substring(p.key, 7), '~')[0]
  AND NOT f.key CONTAINS '~' AND NOT EXISTS { MATCH (j:Judgement) WHERE p.key IN j.about AND f.key IN j.about }
RETURN 'the same surname' AS why, [p.key, f.key] AS about, [p.name, f.name] AS titles,
       [COLLECT { MATCH (s:Statement {field: 'participant', value: p.key}) RETURN s.quote ORDER BY s.key LIMIT 1 }[0]] AS sentences
ORDER BY p.key, f.key
