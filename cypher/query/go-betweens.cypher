// title: Who connects whom
// question: Who has contacts with two actors that have none with each other?
// group: networks
// form: count
// param: actor string "" "only this go-between: how a word of the name or of another spelling begins; empty for all" example merkel
// param: year int 0 "only this year; 0 for all" example 2025
// param: min int 1 "with each of the two at least so many contacts" example 2
// param: show int 20 "how many pairs are named" example 5
// param: top int 0 "only the most frequent ones; 0 for all" example 10
// columns: actor, connects, pairs
// why: why

// Of two who both have contacts with a third, those pairs are left that do not stand among the known of the other. How many there are follows
// from how many there could be; only those named are gone through.
MATCH (x:Actor)-[:TOOK_PART_IN]->(c:Contact {status: 'held'})<-[:TOOK_PART_IN]-(y:Actor)
WHERE NOT c.series
  AND ($year = 0 OR c.year = $year)
WITH x, y, count(DISTINCT c) AS contacts
WITH x, collect(y) AS known, collect(CASE WHEN contacts >= $min THEN y END) AS near
UNWIND near AS a
WITH a, x, known
WHERE $actor = '' OR a.key = $actor OR any(n IN [a.name] + coalesce(a.aliases, []) WHERE ' ' + toLower(replace(n, '-', ' ')) CONTAINS ' ' + toLower(replace($actor, '-', ' ')))
WITH a, x, known ORDER BY x.name, x.key
WITH a, collect(x) AS near, collect(known) AS knowns
WITH a, near, knowns, (size(near) * (size(near) - 1) - reduce(n = 0, known IN knowns | n + size([y IN known WHERE y IN near]))) / 2 AS pairs
WHERE pairs > 0
ORDER BY pairs DESC, a.name
WITH collect({a: a, pairs: pairs, near: near, knowns: knowns}) AS found
UNWIND CASE $top WHEN 0 THEN found ELSE found[..$top] END AS f
WITH f.a AS a, f.pairs AS pairs, f.near AS near, f.knowns AS knowns
RETURN a.name AS actor,
       COLLECT {
         UNWIND range(0, size(near) - 2) AS i
         WITH i, near[i].name AS name, knowns[i] AS known
         UNWIND near[i + 1..] AS y
         WITH name, known, y WHERE NOT y IN known
         RETURN name + ' – ' + y.name LIMIT $show
       } AS connects, pairs,
       COLLECT { MATCH (a)-[:TOOK_PART_IN]->(c:Contact {status: 'held'}) WHERE NOT c.series AND ($year = 0 OR c.year = $year) RETURN c.key } AS why
ORDER BY pairs DESC, actor
