// title: New topics
// question: Which topics came up for the first time, in which year, and between whom?
// group: topics
// form: count
// param: year int 0 "only this year; 0 for all" example 2025
// param: actor string "" "only contacts with this actor: how a word of the name or of another spelling begins; empty for all" example merkel
// param: with string "" "and with this one; empty for anybody" example macron
// param: status string held "held, planned, postponed, cancelled, denied, unconfirmed, or all" example planned
// param: with_series bool false "also contacts told together, as six calls since January"
// columns: year, topic, between, first, contacts
// why: why
MATCH (c:Contact)-[:DISCUSSED]->(t:Topic)
WHERE c.year IS NOT NULL
  AND ($status = 'all' OR c.status = $status)
  AND ($with_series OR NOT c.series)
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
WITH t, c ORDER BY c.from, c.to, c.key
WITH t, collect(DISTINCT c) AS contacts
WITH t, contacts, contacts[0] AS c
WHERE ($year = 0 OR c.year = $year)
RETURN c.year AS year, t.name AS topic, COLLECT { MATCH (w:Actor)-[:TOOK_PART_IN]->(c) RETURN w.name ORDER BY NOT w:Person, w.name } AS between,
       CASE c.date_precision
         WHEN 'day' THEN toString(coalesce(c.date, c.from))
         WHEN 'month' THEN substring(toString(c.from), 0, 7)
         WHEN 'year' THEN toString(c.year)
       END AS first,
       size([k IN contacts WHERE k.year = c.year]) AS contacts, [k IN contacts WHERE k.year = c.year | k.key] AS why
ORDER BY year, c.from, topic
