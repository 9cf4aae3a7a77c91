// title: Places
// question: Where were meetings held, how often, from when to when, and with whom?
// group: places
// form: count
// param: place string "" "only contacts in this place: how a word of its name or its country's begins; empty for all" example paris
// param: actor string "" "only contacts with this actor: how a word of the name or of another spelling begins; empty for all" example merkel
// param: with string "" "and with this one; empty for anybody" example macron
// param: year int 0 "only this year; 0 for all" example 2025
// param: with_series bool false "also contacts told together, as six calls since January"
// columns: place, country, participants, first, last, meetings
// why: why
MATCH (c:Meeting {status: 'held'})-[:TOOK_PLACE_IN]->(p:Place)
WHERE ($with_series OR NOT c.series)
  AND ($year = 0 OR c.year = $year)
  AND ($actor = '' OR EXISTS {
        MATCH (a:Actor)-[:TOOK_PART_IN]->(c)
        WHERE a.key = $actor OR any(n IN [a.name] + coalesce(a.aliases, [])
          WHERE ' ' + toLower(replace(n, '-', ' ')) CONTAINS ' ' + toLower(replace($actor, '-', ' ')))
      })
  AND ($with = '' OR EXISTS {
        MATCH (b:Actor)-[:TOOK_PART_IN]->(c)
        WHERE b.key = $with OR any(n IN [b.name] + coalesce(b.aliases, [])
          WHERE ' ' + toLower(replace(n, '-', ' ')) CONTAINS ' ' + toLower(replace($with, '-', ' ')))
      })
  AND ($place = '' OR EXISTS {
        MATCH (c)-[:TOOK_PLACE_IN]->(:Place)-[:LIES_IN*0..2]->(x:Place)
        WHERE x.key = $place OR ' ' + toLower(replace(x.name, '-', ' ')) CONTAINS ' ' + toLower(replace($place, '-', ' '))
      })
WITH p, c, CASE c.date_precision
         WHEN 'day' THEN toString(coalesce(c.date, c.from))
         WHEN 'month' THEN substring(toString(c.from), 0, 7)
         WHEN 'year' THEN toString(c.year)
       END AS date
WITH p, collect(DISTINCT c) AS meetings, min(date) AS first, max(date) AS last
OPTIONAL MATCH (country:Place {key: p.country})
RETURN p.name AS place, country.name AS country,
       COLLECT {
         UNWIND meetings AS c
         MATCH (o:Actor)-[:TOOK_PART_IN]->(c)
         RETURN DISTINCT o.name AS name ORDER BY name
       } AS participants,
       coalesce(first, 'unknown') AS first,
       coalesce(last, 'unknown') AS last,
       size(meetings) AS meetings, [c IN meetings | c.key] AS why
ORDER BY meetings DESC, place
