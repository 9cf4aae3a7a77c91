// title: Partners by year
// question: With whom did somebody have most contacts, year by year?
// group: networks
// form: count
// param: actor string "" "only contacts with this actor: how a word of the name or of another spelling begins; empty for all" example merkel
// param: year int 0 "only this year; 0 for all" example 2025
// param: kind string "" "meeting or call; empty for both" example call
// param: topic string "" "only contacts about this topic: how a word of its name begins; empty for all" example ukraine
// param: top int 0 "only the most frequent ones; 0 for all" example 10
// columns: actor, year, other, meetings, calls, contacts
// why: why
MATCH (a:Actor)-[:TOOK_PART_IN]->(c:Contact {status: 'held'})<-[:TOOK_PART_IN]-(b:Actor)
WHERE NOT c.series
  AND ($actor = '' OR a.key = $actor OR any(n IN [a.name] + coalesce(a.aliases, []) WHERE ' ' + toLower(replace(n, '-', ' ')) CONTAINS ' ' + toLower(replace($actor, '-', ' '))))
  AND ($year = 0 OR c.year = $year)
  AND ($kind = '' OR toLower($kind) = CASE WHEN c:Call THEN 'call' ELSE 'meeting' END)
  AND ($topic = '' OR EXISTS {
        MATCH (c)-[:DISCUSSED]->(x:Topic)
        WHERE x.key = $topic OR ' ' + toLower(replace(x.name, '-', ' ')) CONTAINS ' ' + toLower(replace($topic, '-', ' '))
      })
WITH a, c.year AS y, b, collect(DISTINCT c) AS contacts
ORDER BY size(contacts) DESC, b.name
WITH a, y, collect({other: b.name, contacts: contacts}) AS found
UNWIND CASE $top WHEN 0 THEN found ELSE found[..$top] END AS f
RETURN a.name AS actor, coalesce(y, 'unknown') AS year, f.other AS other,
       size([c IN f.contacts WHERE c:Meeting]) AS meetings, size([c IN f.contacts WHERE c:Call]) AS calls,
       size(f.contacts) AS contacts, [c IN f.contacts | c.key] AS why
ORDER BY actor, y, contacts DESC, other
