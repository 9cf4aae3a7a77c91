// title: Planned and not held
// question: What was planned, put off, called off, denied or never confirmed, and who says so?
// group: contacts
// param: year int 0 "only this year; 0 for all" example 2025
// param: actor string "" "only contacts with this actor: how a word of the name or of another spelling begins; empty for all" example merkel
// param: with string "" "and with this one; empty for anybody" example macron
// param: kind string "" "meeting or call; empty for both" example call
// param: status string "" "planned, postponed, cancelled, denied or unconfirmed; empty for all of them" example cancelled
// columns: date, kind, status, participants, places, topics, reported_by, articles, contact
// why: contact
MATCH (c:Contact)
WHERE c.status <> 'held'
  AND ($status = '' OR c.status = $status)
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
RETURN coalesce(CASE c.date_precision
         WHEN 'day' THEN toString(coalesce(c.date, c.from))
         WHEN 'month' THEN substring(toString(c.from), 0, 7)
         WHEN 'year' THEN toString(c.year)
       END, 'unknown') AS date,
       CASE WHEN c:Call THEN 'call' ELSE 'meeting' END AS kind, c.status AS status,
       COLLECT { MATCH (w:Actor)-[:TOOK_PART_IN]->(c) RETURN w.name ORDER BY NOT w:Person, w.name } AS participants,
       COLLECT { MATCH (c)-[:TOOK_PLACE_IN]->(p:Place) RETURN p.name ORDER BY p.name } AS places,
       COLLECT { MATCH (c)-[:DISCUSSED]->(t:Topic) RETURN t.name ORDER BY t.name } AS topics,
       COLLECT { MATCH (c)-[:REPORTED_BY]->(r:Actor) RETURN r.name ORDER BY NOT r:Person, r.name } AS reported_by,
       c.articles AS articles, c.key AS contact
ORDER BY c.from IS NULL, c.from, c.to, c.key
