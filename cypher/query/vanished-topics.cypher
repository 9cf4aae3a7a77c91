// title: Topics that vanished
// question: Which topics had come up more than once and then no longer, since when?
// group: topics
// form: count
// param: since int 0 "not since the beginning of this year; 0 for the last year there is" example 2024
// param: min int 2 "only what had come up at least so often" example 3
// param: actor string "" "only contacts with this actor: how a word of the name or of another spelling begins; empty for all" example merkel
// param: with string "" "and with this one; empty for anybody" example macron
// param: status string held "held, planned, postponed, cancelled, denied, unconfirmed, or all" example planned
// param: with_series bool false "also contacts told together, as six calls since January"
// columns: topic, first, last, between, silent_years, contacts
// why: why
CALL () {
  MATCH (c:Contact) WHERE c.status = 'held' RETURN max(c.year) AS newest
}
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
WITH newest, t, c ORDER BY c.from, c.to, c.key
WITH newest, t, collect(DISTINCT c) AS contacts
WITH newest, t, contacts, contacts[0] AS one, contacts[-1] AS c
WHERE size(contacts) >= $min AND c.year < CASE $since WHEN 0 THEN newest ELSE $since END
RETURN t.name AS topic, one.year AS first,
       CASE c.date_precision
         WHEN 'day' THEN toString(coalesce(c.date, c.from))
         WHEN 'month' THEN substring(toString(c.from), 0, 7)
         WHEN 'year' THEN toString(c.year)
       END AS last,
       COLLECT { MATCH (w:Actor)-[:TOOK_PART_IN]->(c) RETURN w.name ORDER BY NOT w:Person, w.name } AS between,
       newest - c.year AS silent_years, size(contacts) AS contacts, [k IN contacts | k.key] AS why
ORDER BY contacts DESC, topic
