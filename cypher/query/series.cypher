// title: Series
// question: Which contacts are told together with a number, and how many of them are known one by one?
// group: contacts
// param: year int 0 "only this year; 0 for all" example 2025
// param: actor string "" "only contacts with this actor: how a word of the name or of another spelling begins; empty for all" example merkel
// param: with string "" "and with this one; empty for anybody" example macron
// param: kind string "" "meeting or call; empty for both" example call
// param: status string all "held, planned, postponed, cancelled, denied, unconfirmed, or all" example planned
// columns: period, kind, status, participants, topics, claimed, known, contact
// why: contact
MATCH (c:Contact {series: true})
WHERE ($status = 'all' OR c.status = $status)
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
WITH c, COLLECT { MATCH (p:Actor)-[:TOOK_PART_IN]->(c) RETURN p.key ORDER BY p.key } AS who
RETURN CASE
         WHEN c.from IS NULL THEN 'unknown'
         WHEN c.from = c.to THEN toString(c.from)
         WHEN c.date_precision = 'day' THEN toString(c.from) + ' to ' + toString(c.to)
         WHEN c.date_precision = 'month' AND substring(toString(c.from), 0, 7) = substring(toString(c.to), 0, 7) THEN substring(toString(c.from), 0, 7)
         WHEN c.date_precision = 'month' THEN substring(toString(c.from), 0, 7) + ' to ' + substring(toString(c.to), 0, 7)
         WHEN c.from.year = c.to.year THEN toString(c.from.year)
         ELSE toString(c.from.year) + ' to ' + toString(c.to.year)
       END AS period,
       CASE WHEN c:Call THEN 'call' ELSE 'meeting' END AS kind, c.status AS status,
       COLLECT { MATCH (w:Actor)-[:TOOK_PART_IN]->(c) RETURN w.name ORDER BY NOT w:Person, w.name } AS participants,
       COLLECT { MATCH (c)-[:DISCUSSED]->(t:Topic) RETURN t.name ORDER BY t.name } AS topics,
       c.count AS claimed,
       // A number of further ones is none of all that are known.
       CASE WHEN NOT EXISTS { (c)<-[:ABOUT]-(:Statement {field: 'count', basis: 'further'}) } THEN COUNT {
         MATCH (:Actor {key: who[0]})-[:TOOK_PART_IN]->(one:Contact {series: false, status: c.status})
         WHERE (one:Call) = (c:Call)
           AND all(key IN who[1..] WHERE EXISTS { (:Actor {key: key})-[:TOOK_PART_IN]->(one) })
           AND (c.from IS NULL OR one.from >= c.from AND one.to <= c.to)
       } END AS known,
       c.key AS contact
ORDER BY c.from IS NULL, c.from, c.to, c.key
