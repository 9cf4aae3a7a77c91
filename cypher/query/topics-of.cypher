// title: Topics of an actor
// question: What did somebody talk about, with whom, how often?
// group: topics
// form: count
// param: actor string "" "only contacts with this actor: how a word of the name or of another spelling begins; empty for all" example merkel
// param: with string "" "and with this one; empty for anybody" example macron
// param: year int 0 "only this year; 0 for all" example 2025
// param: kind string "" "meeting or call; empty for both" example call
// param: status string held "held, planned, postponed, cancelled, denied, unconfirmed, or all" example planned
// param: with_series bool false "also contacts told together, as six calls since January"
// param: min int 1 "only what comes up at least so often" example 2
// columns: actor, topic, others, first, last, contacts
// why: why
MATCH (a:Actor)-[:TOOK_PART_IN]->(c:Contact)-[:DISCUSSED]->(t:Topic)
WHERE ($status = 'all' OR c.status = $status)
  AND ($with_series OR NOT c.series)
  AND ($year = 0 OR c.year = $year)
  AND ($kind = '' OR toLower($kind) = CASE WHEN c:Call THEN 'call' ELSE 'meeting' END)
  AND ($actor = '' OR a.key = $actor OR any(n IN [a.name] + coalesce(a.aliases, []) WHERE ' ' + toLower(replace(n, '-', ' ')) CONTAINS ' ' + toLower(replace($actor, '-', ' '))))
  AND ($with = '' OR EXISTS {
        MATCH (b:Actor)-[:TOOK_PART_IN]->(c)
        WHERE b.key = $with OR any(n IN [b.name] + coalesce(b.aliases, [])
          WHERE ' ' + toLower(replace(n, '-', ' ')) CONTAINS ' ' + toLower(replace($with, '-', ' ')))
      })
WITH a, t, c, CASE c.date_precision
         WHEN 'day' THEN toString(coalesce(c.date, c.from))
         WHEN 'month' THEN substring(toString(c.from), 0, 7)
         WHEN 'year' THEN toString(c.year)
       END AS date
WITH a, t, collect(DISTINCT c) AS contacts, min(date) AS first, max(date) AS last
WHERE size(contacts) >= $min
RETURN a.name AS actor, t.name AS topic,
       COLLECT {
         UNWIND contacts AS c
         MATCH (o:Actor)-[:TOOK_PART_IN]->(c)
         WHERE o.key <> a.key
         RETURN DISTINCT o.name AS name ORDER BY name
       } AS others,
       coalesce(first, 'unknown') AS first,
       coalesce(last, 'unknown') AS last,
       size(contacts) AS contacts, [c IN contacts | c.key] AS why
ORDER BY actor, contacts DESC, topic
