// title: Who connects whom
// question: Who has contacts with two actors that have none with each other?
// group: networks
// form: count
// param: actor string "" "only this go-between: how a word of the name or of another spelling begins; empty for all" example merkel
// param: year int 0 "only this year; 0 for all" example 2025
// param: min int 1 "with each of the two at least so many contacts" example 2
// param: top int 0 "only the most frequent ones; 0 for all" example 10
// columns: actor, connects, pairs
// why: why
MATCH (x:Actor)-[:TOOK_PART_IN]->(c:Contact {status: 'held'})<-[:TOOK_PART_IN]-(a:Actor)
WHERE NOT c.series
  AND ($year = 0 OR c.year = $year)
  AND ($actor = '' OR a.key = $actor OR any(n IN [a.name] + coalesce(a.aliases, []) WHERE ' ' + toLower(replace(n, '-', ' ')) CONTAINS ' ' + toLower(replace($actor, '-', ' '))))
WITH a, x, collect(DISTINCT c.key) AS keys
WHERE size(keys) >= $min
WITH a, collect({actor: x, keys: keys}) AS around
UNWIND around AS one
UNWIND around AS two
WITH a, one, two
WHERE one.actor.key < two.actor.key
  AND NOT EXISTS {
    MATCH (x:Actor {key: one.actor.key})-[:TOOK_PART_IN]->(c:Contact {status: 'held'})<-[:TOOK_PART_IN]-(:Actor {key: two.actor.key})
    WHERE ($year = 0 OR c.year = $year)
  }
WITH a, one, two ORDER BY one.actor.name, two.actor.name
WITH a, collect(one.actor.name + ' – ' + two.actor.name) AS connects, collect(one.keys + two.keys) AS keys
WITH a, connects, COLLECT { UNWIND keys AS some UNWIND some AS key RETURN DISTINCT key ORDER BY key } AS why
ORDER BY size(connects) DESC, a.name
WITH collect({a: a, connects: connects, why: why}) AS found
UNWIND CASE $top WHEN 0 THEN found ELSE found[..$top] END AS f
RETURN f.a.name AS actor, f.connects AS connects, size(f.connects) AS pairs, f.why AS why
ORDER BY pairs DESC, actor
