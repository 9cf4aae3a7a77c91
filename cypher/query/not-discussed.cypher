// title: Left out
// question: What was expressly not talked about, when, between whom, and in which words?
// group: topics
// param: topic string "" "only this topic: how a word of its name begins; empty for all" example ukraine
// param: actor string "" "only contacts with this actor: how a word of the name or of another spelling begins; empty for all" example merkel
// param: with string "" "and with this one; empty for anybody" example macron
// param: year int 0 "only this year; 0 for all" example 2025
// param: status string all "held, planned, postponed, cancelled, denied, unconfirmed, or all" example held
// columns: date, topic, between, words, contact
// why: contact
MATCH (c:Contact)-[:NOT_DISCUSSED]->(t:Topic)
WHERE ($topic = '' OR t.key = $topic OR ' ' + toLower(replace(t.name, '-', ' ')) CONTAINS ' ' + toLower(replace($topic, '-', ' ')))
  AND ($status = 'all' OR c.status = $status)
  AND ($year = 0 OR c.year = $year)
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
       END, 'unknown') AS date, t.name AS topic, COLLECT { MATCH (w:Actor)-[:TOOK_PART_IN]->(c) RETURN w.name ORDER BY NOT w:Person, w.name } AS between,
       COLLECT { MATCH (s:Statement {field: 'not_discussed', value: t.key})-[:ABOUT]->(c) RETURN DISTINCT s.words AS words ORDER BY words } AS words,
       c.key AS contact
ORDER BY c.from IS NULL, c.from, c.to, c.key, topic
