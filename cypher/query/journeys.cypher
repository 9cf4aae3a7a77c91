// title: Journeys
// question: Who travelled where to meet somebody, when, and on what occasion?
// group: places
// param: actor string "" "only contacts with this actor: how a word of the name or of another spelling begins; empty for all" example merkel
// param: place string "" "only contacts in this place: how a word of its name or its country's begins; empty for all" example paris
// param: year int 0 "only this year; 0 for all" example 2025
// columns: actor, date, place, country, met, occasion, contact
// why: contact

// Abroad is every country but that in which somebody has an office.
MATCH (a:Person)-[:TOOK_PART_IN]->(c:Meeting {status: 'held'})-[:TOOK_PLACE_IN]->(p:Place)
WHERE NOT c.series
  AND a.country IS NOT NULL AND substring(a.country, 6) <> substring(coalesce(p.country, p.key), 6)
  AND ($year = 0 OR c.year = $year)
  AND ($place = '' OR EXISTS {
        MATCH (p)-[:LIES_IN*0..2]->(x:Place)
        WHERE x.key = $place OR ' ' + toLower(replace(x.name, '-', ' ')) CONTAINS ' ' + toLower(replace($place, '-', ' '))
      })
  AND ($actor = '' OR a.key = $actor OR any(n IN [a.name] + coalesce(a.aliases, []) WHERE ' ' + toLower(replace(n, '-', ' ')) CONTAINS ' ' + toLower(replace($actor, '-', ' '))))
OPTIONAL MATCH (country:Place {key: p.country})
RETURN a.name AS actor, coalesce(CASE c.date_precision
         WHEN 'day' THEN toString(coalesce(c.date, c.from))
         WHEN 'month' THEN substring(toString(c.from), 0, 7)
         WHEN 'year' THEN toString(c.year)
       END, 'unknown') AS date, p.name AS place, country.name AS country,
       COLLECT { MATCH (w:Actor)-[:TOOK_PART_IN]->(c) WHERE w <> a RETURN w.name ORDER BY NOT w:Person, w.name } AS met,
       c.occasion AS occasion, c.key AS contact
ORDER BY actor, c.from IS NULL, c.from, contact, place
