// title: Meetings in third countries
// question: Which meetings took place where nobody who took part was at home?
// group: places
// param: actor string "" "only contacts with this actor: how a word of the name or of another spelling begins; empty for all" example merkel
// param: with string "" "and with this one; empty for anybody" example macron
// param: place string "" "only contacts in this place: how a word of its name or its country's begins; empty for all" example paris
// param: year int 0 "only this year; 0 for all" example 2025
// columns: date, place, country, participants, occasion, contact
// why: contact
MATCH (c:Meeting {status: 'held'})-[:TOOK_PLACE_IN]->(p:Place)
WHERE NOT c.series
  AND NOT EXISTS { MATCH (w:Actor)-[:TOOK_PART_IN]->(c) WHERE substring(coalesce(w.country, w.key), 6) = substring(coalesce(p.country, p.key), 6) }
  // Of a person whose country nobody knows, nothing follows.
  AND NOT EXISTS { MATCH (w:Person)-[:TOOK_PART_IN]->(c) WHERE w.country IS NULL }
  AND ($year = 0 OR c.year = $year)
  AND ($place = '' OR EXISTS {
        MATCH (p)-[:LIES_IN*0..2]->(x:Place)
        WHERE x.key = $place OR ' ' + toLower(replace(x.name, '-', ' ')) CONTAINS ' ' + toLower(replace($place, '-', ' '))
      })
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
OPTIONAL MATCH (country:Place {key: p.country})
RETURN coalesce(CASE c.date_precision
         WHEN 'day' THEN toString(coalesce(c.date, c.from))
         WHEN 'month' THEN substring(toString(c.from), 0, 7)
         WHEN 'year' THEN toString(c.year)
       END, 'unknown') AS date, p.name AS place, country.name AS country, COLLECT { MATCH (w:Actor)-[:TOOK_PART_IN]->(c) RETURN w.name ORDER BY NOT w:Person, w.name } AS participants, c.occasion AS occasion, c.key AS contact
ORDER BY c.from IS NULL, c.from, contact, place
