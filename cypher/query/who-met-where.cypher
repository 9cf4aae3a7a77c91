// title: Who met where
// question: Who met in which place, how often, when, on what occasion?
// group: contacts
// form: count
// param: place string "" "only contacts in this place: how a word of its name or its country's begins; empty for all" example paris
// param: actor string "" "only contacts with this actor: how a word of the name or of another spelling begins; empty for all" example merkel
// param: with string "" "and with this one; empty for anybody" example macron
// param: year int 0 "only this year; 0 for all" example 2025
// param: with_series bool false "also contacts told together, as six calls since January"
// columns: place, country, participants, dates, occasions, meetings
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
WITH c, p, coalesce(CASE c.date_precision
         WHEN 'day' THEN toString(coalesce(c.date, c.from))
         WHEN 'month' THEN substring(toString(c.from), 0, 7)
         WHEN 'year' THEN toString(c.year)
       END, 'unknown') AS date
ORDER BY c.from IS NULL, c.from, c.key
WITH p, COLLECT { MATCH (w:Actor)-[:TOOK_PART_IN]->(c) RETURN w.name ORDER BY NOT w:Person, w.name } AS participants, c, date
WITH p, participants, collect(date) AS dates, collect(DISTINCT c.occasion) AS occasions, collect(c.key) AS why
OPTIONAL MATCH (country:Place {key: p.country})
RETURN p.name AS place, country.name AS country, participants, dates, occasions, size(why) AS meetings, why
ORDER BY meetings DESC, place, participants
