// title: Most central actors
// question: Who has contacts with most others, and whom do these reach in turn?
// group: networks
// form: count
// param: year int 0 "only this year; 0 for all" example 2025
// param: kind string "" "meeting or call; empty for both" example call
// param: topic string "" "only contacts about this topic: how a word of its name begins; empty for all" example ukraine
// param: with_states bool false "also states and organisations"
// param: top int 0 "only the most frequent ones; 0 for all" example 10
// columns: actor, contacts, reach, partners
// why: why

// reach: all that are one or two contacts away. partners: those one contact away.
MATCH (a:Actor)-[:TOOK_PART_IN]->(c:Contact {status: 'held'})<-[:TOOK_PART_IN]-(b:Actor)
WHERE NOT c.series
  AND ($with_states OR a:Person AND b:Person)
  AND ($year = 0 OR c.year = $year)
  AND ($kind = '' OR toLower($kind) = CASE WHEN c:Call THEN 'call' ELSE 'meeting' END)
  AND ($topic = '' OR EXISTS {
        MATCH (c)-[:DISCUSSED]->(x:Topic)
        WHERE x.key = $topic OR ' ' + toLower(replace(x.name, '-', ' ')) CONTAINS ' ' + toLower(replace($topic, '-', ' '))
      })
WITH a, collect(DISTINCT b) AS partners, collect(DISTINCT c.key) AS why
// Each hands on to all its partners whom it has: what somebody is handed, with what that one has, is all within reach.
UNWIND [a] + partners AS one
WITH one, collect(partners) AS handed, collect(CASE WHEN one = a THEN {partners: size(partners), why: why} END)[0] AS own
WITH one, own, COUNT {
  UNWIND handed AS partners
  UNWIND partners AS other
  WITH other WHERE other <> one
  RETURN DISTINCT other
} AS reach
ORDER BY own.partners DESC, reach DESC, one.name
WITH collect({a: one, own: own, reach: reach}) AS found
UNWIND CASE $top WHEN 0 THEN found ELSE found[..$top] END AS f
RETURN f.a.name AS actor, size(f.own.why) AS contacts, f.reach AS reach, f.own.partners AS partners, f.own.why AS why
ORDER BY partners DESC, reach DESC, actor
