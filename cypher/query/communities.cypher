// title: Communities by year
// question: Who gathers around whom, year by year?
// group: networks
// form: count
// param: year int 0 "only this year; 0 for all" example 2025
// param: kind string "" "meeting or call; empty for both" example call
// param: topic string "" "only contacts about this topic: how a word of its name begins; empty for all" example ukraine
// param: min int 3 "only communities of at least so many" example 5
// columns: year, centre, members, contacts, size
// why: why

// Each one joins the one of all they had contact with, and themselves, that had most partners in that year, and then follows where that one went.
MATCH (a:Person)-[:TOOK_PART_IN]->(c:Contact {status: 'held'})<-[:TOOK_PART_IN]-(b:Person)
WHERE NOT c.series
  AND c.year IS NOT NULL
  AND ($year = 0 OR c.year = $year)
  AND ($kind = '' OR toLower($kind) = CASE WHEN c:Call THEN 'call' ELSE 'meeting' END)
  AND ($topic = '' OR EXISTS {
        MATCH (c)-[:DISCUSSED]->(x:Topic)
        WHERE x.key = $topic OR ' ' + toLower(replace(x.name, '-', ' ')) CONTAINS ' ' + toLower(replace($topic, '-', ' '))
      })
WITH c.year AS y, a, collect(DISTINCT b) AS partners, collect(DISTINCT c.key) AS keys
WITH y, a, keys, partners, size(partners) AS degree
WITH y, collect({a: a, keys: keys, partners: partners, degree: degree}) AS all
UNWIND all AS one
CALL (all, one) {
  UNWIND all AS other
  WITH other WHERE other.a = one.a OR other.a IN one.partners
  RETURN other.a AS joins ORDER BY other.degree DESC, other.a.key LIMIT 1
}
WITH y, collect({a: one.a, keys: one.keys, joins: joins}) AS all
UNWIND all AS one
WITH y, one, head([other IN all WHERE other.a = one.joins | other.joins]) AS centre
ORDER BY one.a.name
WITH y, centre, collect(one.a.name) AS members, collect(one.keys) AS keys
WHERE size(members) >= $min
WITH y, centre, members, COLLECT { UNWIND keys AS some UNWIND some AS key RETURN DISTINCT key ORDER BY key } AS why
RETURN y AS year, centre.name AS centre, members, size(why) AS contacts, size(members) AS size, why
ORDER BY year, size DESC, centre
