// title: First and last time of a topic
// question: When did a topic come up for the first and for the last time, and between whom?
// group: topics
// form: count
// param: topic string "" "only contacts about this topic: how a word of its name begins; empty for all" example ukraine
// param: actor string "" "only contacts with this actor: how a word of the name or of another spelling begins; empty for all" example merkel
// param: with string "" "and with this one; empty for anybody" example macron
// param: kind string "" "meeting or call; empty for both" example call
// param: status string held "held, planned, postponed, cancelled, denied, unconfirmed, or all" example planned
// param: with_series bool false "also contacts told together, as six calls since January"
// columns: topic, first, first_between, last, last_between, years, contacts
// why: why
MATCH (c:Contact)-[:DISCUSSED]->(t:Topic)
WHERE c.year IS NOT NULL
  AND ($topic = '' OR t.key = $topic OR ' ' + toLower(replace(t.name, '-', ' ')) CONTAINS ' ' + toLower(replace($topic, '-', ' ')))
  AND ($status = 'all' OR c.status = $status)
  AND ($with_series OR NOT c.series)
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
WITH t, c ORDER BY c.from, c.to, c.key
WITH t, collect(DISTINCT {key: c.key, year: c.year, who: COLLECT { MATCH (w:Actor)-[:TOOK_PART_IN]->(c) RETURN w.name ORDER BY NOT w:Person, w.name }, date: CASE c.date_precision
         WHEN 'day' THEN toString(coalesce(c.date, c.from))
         WHEN 'month' THEN substring(toString(c.from), 0, 7)
         WHEN 'year' THEN toString(c.year)
       END}) AS contacts
RETURN t.name AS topic, contacts[0].date AS first, contacts[0].who AS first_between,
       contacts[-1].date AS last, contacts[-1].who AS last_between,
       COUNT { UNWIND contacts AS one RETURN DISTINCT one.year } AS years,
       size(contacts) AS contacts, [one IN contacts | one.key] AS why
ORDER BY contacts DESC, topic
