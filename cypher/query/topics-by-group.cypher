// title: Groups of topics by year
// question: Which groups of topics came up, year by year, and how much more or less than the year before?
// group: topics
// form: count
// param: year int 0 "only this year; 0 for all" example 2025
// param: actor string "" "only contacts with this actor: how a word of the name or of another spelling begins; empty for all" example merkel
// param: with string "" "and with this one; empty for anybody" example macron
// param: kind string "" "meeting or call; empty for both" example call
// param: group string "" "only topics of this group: how a word of it begins; empty for all" example wirtschaft
// param: status string held "held, planned, postponed, cancelled, denied, unconfirmed, or all" example planned
// param: with_series bool false "also contacts told together, as six calls since January"
// columns: year, group, topics, share, change, contacts
// why: why
MATCH (c:Contact)-[:DISCUSSED]->(t:Topic)
WHERE ($status = 'all' OR c.status = $status)
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
WITH c.year AS y, coalesce(t.group, 'unknown') AS group, collect(DISTINCT t.name) AS topics, collect(DISTINCT c.key) AS why
WITH y, collect({group: group, topics: topics, why: why}) AS found
WITH y, found, COUNT { UNWIND found AS f UNWIND f.why AS k RETURN DISTINCT k } AS total
UNWIND found AS f
WITH f.group AS group, collect({y: y, topics: f.topics, why: f.why, total: total}) AS years
WHERE ($group = '' OR ' ' + toLower(group) CONTAINS ' ' + toLower($group))
UNWIND years AS now
WITH group, years, now
WHERE $year = 0 OR now.y = $year
RETURN coalesce(now.y, 'unknown') AS year, group,
       COLLECT { UNWIND now.topics AS name RETURN name ORDER BY name } AS topics,
       round(100.0 * size(now.why) / now.total, 1) AS share,
       CASE WHEN now.y IS NOT NULL
         THEN size(now.why) - coalesce(head([before IN years WHERE before.y = now.y - 1 | size(before.why)]), 0)
       END AS change,
       size(now.why) AS contacts, now.why AS why
ORDER BY now.y, contacts DESC, group
