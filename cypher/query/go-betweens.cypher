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
MATCH (a:Actor)-[:TOOK_PART_IN]->(c:Contact {status: 'held'})<-[:TOOK_PART_IN]-(x:Actor)
WHERE NOT c.series
  AND ($year = 0 OR c.year = $year)
  AND ($actor = '' OR a.key = $actor OR any(n IN [a.name] + coalesce(a.aliases, []) WHERE ' ' + toLower(replace(n, '-', ' ')) CONTAINS ' ' + toLower(replace($actor, '-', ' '))))
WITH a, x, count(DISTINCT c) AS contacts
WHERE contacts >= $min
WITH a, x ORDER BY x.name, x.key
WITH a, collect(x) AS around
UNWIND range(0, size(around) - 2) AS i
WITH a, i, around[i] AS x, around[i + 1..] AS rest
WITH a, i, x.name AS name, rest, COLLECT {
  MATCH (x)-[:TOOK_PART_IN]->(c:Contact {status: 'held'})<-[:TOOK_PART_IN]-(y:Actor)
  WHERE NOT c.series AND ($year = 0 OR c.year = $year)
  RETURN DISTINCT y
} AS known
WITH a, i, name, [y IN rest WHERE NOT y IN known | y.name] AS others ORDER BY a.key, i
WITH a, sum(size(others)) AS pairs, collect([y IN others[..$show] | name + ' – ' + y]) AS lists
WHERE pairs > 0
WITH a, pairs, reduce(connects = [], some IN lists | CASE WHEN size(connects) < $show THEN connects + some ELSE connects END)[..$show] AS connects
ORDER BY pairs DESC, a.name
WITH collect({a: a, pairs: pairs, connects: connects}) AS found
UNWIND CASE $top WHEN 0 THEN found ELSE found[..$top] END AS f
WITH f.a AS a, f.connects AS connects, f.pairs AS pairs
RETURN a.name AS actor, connects, pairs,
       COLLECT { MATCH (a)-[:TOOK_PART_IN]->(c:Contact {status: 'held'}) WHERE NOT c.series AND ($year = 0 OR c.year = $year) RETURN c.key } AS why
ORDER BY pairs DESC, actor
