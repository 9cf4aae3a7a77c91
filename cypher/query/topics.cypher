// title: Topics
// question: Which topics came up, how often, from when to when?
// group: topics
// form: count
// param: year int 0 "only this year; 0 for all" example 2025
// param: actor string "" "only contacts with this actor: how a word of the name or of another spelling begins; empty for all" example merkel
// param: with string "" "and with this one; empty for anybody" example macron
// param: kind string "" "meeting or call; empty for both" example call
// param: group string "" "only topics of this group: how a word of it begins; empty for all" example wirtschaft
// param: status string held "held, planned, postponed, cancelled, denied, unconfirmed, or all" example planned
// param: with_series bool false "also contacts told together, as six calls since January"
// param: min int 1 "only what comes up at least so often" example 2
// param: top int 0 "only the most frequent ones; 0 for all" example 10
// columns: topic, group, first, last, contacts
// why: why
MATCH (c:Contact)-[:DISCUSSED]->(t:Topic)
WHERE ($status = 'all' OR c.status = $status)
  AND ($with_series OR NOT c.series)
  AND ($year = 0 OR c.year = $year)
  AND ($kind = '' OR toLower($kind) = CASE WHEN c:Call THEN 'call' ELSE 'meeting' END)
  AND ($group = '' OR ' ' + toLower(coalesce(t.group, '')) CONTAINS ' ' + toLower($group))
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
WITH t, c, CASE c.date_precision
         WHEN 'day' THEN toString(coalesce(c.date, c.from))
         WHEN 'month' THEN substring(toString(c.from), 0, 7)
         WHEN 'year' THEN toString(c.year)
       END AS date
WITH t, collect(DISTINCT c.key) AS why, min(date) AS first, max(date) AS last
WHERE size(why) >= $min
WITH t, why, first, last
ORDER BY size(why) DESC, t.name
WITH collect({topic: t.name, group: t.group, first: first, last: last, why: why}) AS found
UNWIND CASE $top WHEN 0 THEN found ELSE found[..$top] END AS f
RETURN f.topic AS topic, f.group AS group, coalesce(f.first, 'unknown') AS first, coalesce(f.last, 'unknown') AS last, size(f.why) AS contacts, f.why AS why
ORDER BY contacts DESC, topic
