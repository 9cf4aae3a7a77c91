// title: Topics by month
// question: What did they talk about, month by month, and how much more or less than the month before?
// group: topics
// form: count
// param: year int 0 "only this year; 0 for all" example 2025
// param: actor string "" "only contacts with this actor: how a word of the name or of another spelling begins; empty for all" example merkel
// param: with string "" "and with this one; empty for anybody" example macron
// param: topic string "" "only contacts about this topic: how a word of its name begins; empty for all" example ukraine
// param: place string "" "only contacts in this place: how a word of its name or its country's begins; empty for all" example paris
// param: kind string "" "meeting or call; empty for both" example call
// param: status string held "held, planned, postponed, cancelled, denied, unconfirmed, or all" example planned
// param: with_series bool false "also contacts told together, as six calls since January"
// param: min int 1 "only what comes up at least so often" example 2
// param: top int 0 "only the most frequent ones; 0 for all" example 10
// columns: month, topic, share, change, contacts
// why: why
MATCH (c:Contact)-[:DISCUSSED]->(t:Topic)
WHERE c.date_precision IN ['day', 'month']
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
  AND ($place = '' OR EXISTS {
        MATCH (c)-[:TOOK_PLACE_IN]->(:Place)-[:LIES_IN*0..2]->(x:Place)
        WHERE x.key = $place OR ' ' + toLower(replace(x.name, '-', ' ')) CONTAINS ' ' + toLower(replace($place, '-', ' '))
      })
WITH 12 * c.from.year + c.from.month AS m, substring(toString(c.from), 0, 7) AS month, t, collect(DISTINCT c.key) AS why
WITH m, month, collect({t: t, why: why}) AS found
WITH m, month, found, COUNT { UNWIND found AS f UNWIND f.why AS k RETURN DISTINCT k } AS total
UNWIND found AS f
WITH f.t AS t, collect({m: m, month: month, why: f.why, total: total}) AS months
WHERE ($topic = '' OR t.key = $topic OR ' ' + toLower(replace(t.name, '-', ' ')) CONTAINS ' ' + toLower(replace($topic, '-', ' ')))
UNWIND months AS now
WITH t.name AS topic, now.month AS month, now.why AS why, size(now.why) AS contacts,
     round(100.0 * size(now.why) / now.total, 1) AS share,
     size(now.why) - coalesce(head([before IN months WHERE before.m = now.m - 1 | size(before.why)]), 0) AS change
WHERE contacts >= $min AND ($year = 0 OR month STARTS WITH toString($year))
ORDER BY contacts DESC, topic
WITH month, collect({topic: topic, share: share, change: change, contacts: contacts, why: why}) AS found
UNWIND CASE $top WHEN 0 THEN found ELSE found[..$top] END AS f
RETURN month, f.topic AS topic, f.share AS share, f.change AS change, f.contacts AS contacts, f.why AS why
ORDER BY month, contacts DESC, topic
