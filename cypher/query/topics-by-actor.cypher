// title: Topics by actor and year
// question: What did each one talk about, year by year, and how much more or less than the year before?
// group: topics
// form: count
// param: actor string "" "only contacts with this actor: how a word of the name or of another spelling begins; empty for all" example merkel
// param: with string "" "and with this one; empty for anybody" example macron
// param: year int 0 "only this year; 0 for all" example 2025
// param: topic string "" "only contacts about this topic: how a word of its name begins; empty for all" example ukraine
// param: kind string "" "meeting or call; empty for both" example call
// param: status string held "held, planned, postponed, cancelled, denied, unconfirmed, or all" example planned
// param: with_series bool false "also contacts told together, as six calls since January"
// param: min int 1 "only what comes up at least so often" example 2
// param: top int 0 "only the most frequent ones; 0 for all" example 10
// columns: actor, year, topic, share, change, contacts
// why: why
MATCH (a:Actor)-[:TOOK_PART_IN]->(c:Contact)-[:DISCUSSED]->(t:Topic)
WHERE ($actor = '' OR a.key = $actor OR any(n IN [a.name] + coalesce(a.aliases, []) WHERE ' ' + toLower(replace(n, '-', ' ')) CONTAINS ' ' + toLower(replace($actor, '-', ' '))))
  AND ($status = 'all' OR c.status = $status)
  AND ($with_series OR NOT c.series)
  AND ($kind = '' OR toLower($kind) = CASE WHEN c:Call THEN 'call' ELSE 'meeting' END)
  AND ($with = '' OR EXISTS {
        MATCH (b:Actor)-[:TOOK_PART_IN]->(c)
        WHERE b.key = $with OR any(n IN [b.name] + coalesce(b.aliases, [])
          WHERE ' ' + toLower(replace(n, '-', ' ')) CONTAINS ' ' + toLower(replace($with, '-', ' ')))
      })
WITH a, c.year AS y, t, collect(DISTINCT c.key) AS why
WITH a, y, collect({t: t, why: why}) AS found
WITH a, y, found, COUNT { UNWIND found AS f UNWIND f.why AS k RETURN DISTINCT k } AS total
UNWIND found AS f
WITH a, f.t AS t, collect({y: y, why: f.why, total: total}) AS years
WHERE ($topic = '' OR t.key = $topic OR ' ' + toLower(replace(t.name, '-', ' ')) CONTAINS ' ' + toLower(replace($topic, '-', ' ')))
UNWIND years AS now
WITH a, t.name AS topic, now.y AS y, now.why AS why, size(now.why) AS contacts,
     round(100.0 * size(now.why) / now.total, 1) AS share,
     CASE WHEN now.y IS NOT NULL
       THEN size(now.why) - coalesce(head([before IN years WHERE before.y = now.y - 1 | size(before.why)]), 0)
     END AS change
WHERE contacts >= $min AND ($year = 0 OR y = $year)
ORDER BY contacts DESC, topic
WITH a, y, collect({topic: topic, share: share, change: change, contacts: contacts, why: why}) AS found
UNWIND CASE $top WHEN 0 THEN found ELSE found[..$top] END AS f
RETURN a.name AS actor, coalesce(y, 'unknown') AS year, f.topic AS topic, f.share AS share, f.change AS change, f.contacts AS contacts, f.why AS why
ORDER BY actor, y, contacts DESC, topic
