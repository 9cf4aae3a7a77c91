// title: Planned and never held
// question: Which contacts were planned, put off or called off, and no contact of the same actors is known to have followed?
// group: contacts
// param: days int 60 "within so many days after the day that was planned" example 365
// param: actor string "" "only contacts with this actor: how a word of the name or of another spelling begins; empty for all" example merkel
// param: with string "" "and with this one; empty for anybody" example macron
// param: year int 0 "only this year; 0 for all" example 2025
// param: kind string "" "meeting or call; empty for both" example call
// columns: date, kind, status, participants, places, reported_by, articles, contact
// why: contact
MATCH (c:Contact)
WHERE c.status IN ['planned', 'postponed', 'cancelled']
  AND NOT c.series
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
WITH c, COLLECT { MATCH (w:Actor)-[:TOOK_PART_IN]->(c) RETURN w.key } AS who
WHERE NOT EXISTS {
  MATCH (:Actor {key: who[0]})-[:TOOK_PART_IN]->(one:Contact {status: 'held'})
  WHERE (one:Call) = (c:Call) AND all(key IN who[1..] WHERE EXISTS { (:Actor {key: key})-[:TOOK_PART_IN]->(one) })
    AND (c.from IS NULL OR one.from >= c.from AND one.from <= c.to + duration({days: $days}))
}
RETURN coalesce(CASE c.date_precision
         WHEN 'day' THEN toString(coalesce(c.date, c.from))
         WHEN 'month' THEN substring(toString(c.from), 0, 7)
         WHEN 'year' THEN toString(c.year)
       END, 'unknown') AS date, CASE WHEN c:Call THEN 'call' ELSE 'meeting' END AS kind, c.status AS status,
       COLLECT { MATCH (w:Actor)-[:TOOK_PART_IN]->(c) RETURN w.name ORDER BY NOT w:Person, w.name } AS participants,
       COLLECT { MATCH (c)-[:TOOK_PLACE_IN]->(p:Place) RETURN p.name ORDER BY p.name } AS places,
       COLLECT { MATCH (c)-[:REPORTED_BY]->(r:Actor) RETURN r.name ORDER BY NOT r:Person, r.name } AS reported_by,
       c.articles AS articles, c.key AS contact
ORDER BY c.from IS NULL, c.from, c.to, c.key
