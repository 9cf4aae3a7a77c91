// What is told of one contact fits another as well.
MATCH (c:Contact)-[:MAY_BE]->(o:Contact)
WITH c, o,
     COLLECT { MATCH (c)<-[:ABOUT]-(s:Statement {field: 'kind'}) RETURN s ORDER BY s.key LIMIT 1 }[0] AS s,
     COLLECT { MATCH (o)<-[:ABOUT]-(s:Statement {field: 'kind'}) RETURN s ORDER BY s.key LIMIT 1 }[0] AS t
WITH c, o, s, t, left(s.key, size(s.key) - size(last(split(s.key, '/'))) - 1) AS one, left(t.key, size(t.key) - size(last(split(t.key, '/'))) - 1) AS other
WHERE NOT EXISTS { MATCH (j:Judgement) WHERE one IN j.about AND other IN j.about }
RETURN 'fits several contacts equally' AS why, [one, other] AS about, [c.title, o.title] AS titles, [s.quote, t.quote] AS sentences,
       [x IN [s, t] | COLLECT { MATCH (x)-[:STATED_IN]->(a:Article) RETURN coalesce(a.outlet + ', ', '') + coalesce(a.published + ', ', '') + a.key }[0]] AS printed
ORDER BY one, other
