// title: Durations
// question: Which contacts took longest, and where outlets differ, what is the shortest and the longest they say?
// group: contacts
// form: count
// param: actor string "" "only contacts with this actor: how a word of the name or of another spelling begins; empty for all" example merkel
// param: with string "" "and with this one; empty for anybody" example macron
// param: year int 0 "only this year; 0 for all" example 2025
// param: kind string "" "meeting or call; empty for both" example call
// param: place string "" "only contacts in this place: how a word of its name or its country's begins; empty for all" example paris
// param: min_minutes int 0 "only contacts of at least so many minutes" example 120
// columns: date, kind, participants, places, shortest_said, longest_said, minutes
// why: contact
MATCH (c:Contact {status: 'held'})
WHERE c.duration_minutes >= $min_minutes
  AND ($year = 0 OR c.year = $year)
  AND ($kind = '' OR toLower($kind) = CASE WHEN c:Call THEN 'call' ELSE 'meeting' END)
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
CALL (c) {
  MATCH (c)<-[:ABOUT]-(s:Statement {field: 'duration'})
  RETURN min(toInteger(s.value)) AS shortest, max(toInteger(s.value)) AS longest
}
RETURN coalesce(CASE c.date_precision
         WHEN 'day' THEN toString(coalesce(c.date, c.from))
         WHEN 'month' THEN substring(toString(c.from), 0, 7)
         WHEN 'year' THEN toString(c.year)
       END, 'unknown') AS date, CASE WHEN c:Call THEN 'call' ELSE 'meeting' END AS kind, COLLECT { MATCH (w:Actor)-[:TOOK_PART_IN]->(c) RETURN w.name ORDER BY NOT w:Person, w.name } AS participants,
       COLLECT { MATCH (c)-[:TOOK_PLACE_IN]->(p:Place) RETURN p.name ORDER BY p.name } AS places,
       shortest AS shortest_said, longest AS longest_said, c.duration_minutes AS minutes, c.key AS contact
ORDER BY minutes DESC, c.from IS NULL, c.from, contact
