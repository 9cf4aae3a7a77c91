// Somebody of whom an article has the surname only, and somebody whose full name ends in it.
MATCH (p:Person)
USING TEXT INDEX p:Person(key)
WHERE p.key CONTAINS '~' AND NOT EXISTS { (p)-[:SAME_AS]->() }
MATCH (f:Person)
USING TEXT INDEX f:Person(key)
WHERE f.key ENDS WITH '-' + split(substring(p.key, 7), '~')[0]
  AND NOT f.key CONTAINS '~' AND NOT EXISTS { MATCH (j:Judgement) WHERE p.key IN j.about AND f.key IN j.about }
WITH p, f, [x IN [p, f] | COLLECT { MATCH (s:Statement {field: 'participant', value: x.key}) RETURN s ORDER BY s.key LIMIT 1 }[0]] AS said
RETURN 'the same surname' AS why, [p.key, f.key] AS about, [p.name, f.name] AS titles,
       COLLECT { UNWIND said AS s RETURN s.quote } AS sentences,
       COLLECT { UNWIND said AS s OPTIONAL MATCH (s)-[:STATED_IN]->(a:Article) RETURN coalesce(a.outlet + ', ', '') + coalesce(a.published + ', ', '') + a.key } AS printed
ORDER BY p.key, f.key
