// title: Contacts of an actor
// question: With whom did somebody meet or phone, how often, from when to when?
// group: actors
// form: count
// param: actor string "" "only contacts with this actor: how a word of the name or of another spelling begins; empty for all" example merkel
// param: with string "" "and with this one; empty for anybody" example macron
// param: year int 0 "only this year; 0 for all" example 2025
// param: topic string "" "only contacts about this topic: how a word of its name begins; empty for all" example ukraine
// param: status string held "held, planned, postponed, cancelled, denied, unconfirmed, or all" example planned
// param: with_series bool false "also contacts told together, as six calls since January"
// columns: actor, other, meetings, calls, first, last, contacts
// why: why
MATCH (a:Actor)-[:TOOK_PART_IN]->(c:Contact)<-[:TOOK_PART_IN]-(b:Actor)
WHERE ($status = 'all' OR c.status = $status)
  AND ($with_series OR NOT c.series)
  AND ($year = 0 OR c.year = $year)
  AND ($topic = '' OR EXISTS {
        MATCH (c)-[:DISCUSSED]->(x:Topic)
        WHERE x.key = $topic OR ' ' + toLower(replace(x.name, '-', ' ')) CONTAINS ' ' + toLower(replace($topic, '-', ' '))
      })
  AND CASE WHEN $actor = '' THEN a.key < b.key ELSE a.key = $actor OR any(n IN [a.name] + coalesce(a.aliases, []) WHERE ' ' + toLower(replace(n, '-', ' ')) CONTAINS ' ' + toLower(replace($actor, '-', ' '))) END
  AND ($with = '' OR b.key = $with OR any(n IN [b.name] + coalesce(b.aliases, []) WHERE ' ' + toLower(replace(n, '-', ' ')) CONTAINS ' ' + toLower(replace($with, '-', ' '))))
WITH a, b, c, CASE c.date_precision
         WHEN 'day' THEN toString(coalesce(c.date, c.from))
         WHEN 'month' THEN substring(toString(c.from), 0, 7)
         WHEN 'year' THEN toString(c.year)
       END AS date
RETURN a.name AS actor, b.name AS other,
       count(DISTINCT CASE WHEN c:Meeting THEN c END) AS meetings,
       count(DISTINCT CASE WHEN c:Call THEN c END) AS calls,
       coalesce(min(date), 'unknown') AS first, coalesce(max(date), 'unknown') AS last,
       count(DISTINCT c) AS contacts, collect(DISTINCT c.key) AS why
ORDER BY contacts DESC, actor, other
