// title: First contacts
// question: When did two actors meet or phone for the first time, as far as is known?
// group: contacts
// param: year int 0 "only this year; 0 for all" example 2025
// param: actor string "" "only contacts with this actor: how a word of the name or of another spelling begins; empty for all" example merkel
// param: with string "" "and with this one; empty for anybody" example macron
// param: kind string "" "meeting or call; empty for both" example call
// param: place string "" "only contacts in this place: how a word of its name or its country's begins; empty for all" example paris
// columns: date, actor, other, kind, places, contact
// why: contact
MATCH (a:Actor)-[:TOOK_PART_IN]->(c:Contact {status: 'held'})<-[:TOOK_PART_IN]-(b:Actor)
WHERE NOT c.series
  AND c.from IS NOT NULL
  AND CASE WHEN $actor = '' THEN a.key < b.key ELSE a.key = $actor OR any(n IN [a.name] + coalesce(a.aliases, []) WHERE ' ' + toLower(replace(n, '-', ' ')) CONTAINS ' ' + toLower(replace($actor, '-', ' '))) END
  AND ($with = '' OR b.key = $with OR any(n IN [b.name] + coalesce(b.aliases, []) WHERE ' ' + toLower(replace(n, '-', ' ')) CONTAINS ' ' + toLower(replace($with, '-', ' '))))
  AND ($kind = '' OR toLower($kind) = CASE WHEN c:Call THEN 'call' ELSE 'meeting' END)
  AND ($place = '' OR EXISTS {
        MATCH (c)-[:TOOK_PLACE_IN]->(:Place)-[:LIES_IN*0..2]->(x:Place)
        WHERE x.key = $place OR ' ' + toLower(replace(x.name, '-', ' ')) CONTAINS ' ' + toLower(replace($place, '-', ' '))
      })
WITH a, b, c ORDER BY c.from, c.to, c.key
WITH a, b, collect(c)[0] AS c
WHERE ($year = 0 OR c.year = $year)
RETURN CASE c.date_precision
         WHEN 'day' THEN toString(coalesce(c.date, c.from))
         WHEN 'month' THEN substring(toString(c.from), 0, 7)
         WHEN 'year' THEN toString(c.year)
       END AS date, a.name AS actor, b.name AS other, CASE WHEN c:Call THEN 'call' ELSE 'meeting' END AS kind,
       COLLECT { MATCH (c)-[:TOOK_PLACE_IN]->(p:Place) RETURN p.name ORDER BY p.name } AS places, c.key AS contact
ORDER BY c.from, c.to, c.key, actor, other
