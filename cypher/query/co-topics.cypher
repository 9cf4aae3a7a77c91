// title: Topics that come together
// question: Which topics were talked about in the same contact, and how often?
// group: topics
// form: count
// param: topic string "" "only pairs with this topic: how a word of its name begins; empty for all" example ukraine
// param: actor string "" "only contacts with this actor: how a word of the name or of another spelling begins; empty for all" example merkel
// param: with string "" "and with this one; empty for anybody" example macron
// param: year int 0 "only this year; 0 for all" example 2025
// param: status string held "held, planned, postponed, cancelled, denied, unconfirmed, or all" example planned
// param: with_series bool false "also contacts told together, as six calls since January"
// param: min int 1 "only what comes up at least so often" example 2
// param: top int 0 "only the most frequent ones; 0 for all" example 10
// columns: topic, other_topic, share, contacts
// why: why
MATCH (t:Topic)<-[:DISCUSSED]-(c:Contact)-[:DISCUSSED]->(u:Topic)
WHERE CASE WHEN $topic = '' THEN t.key < u.key ELSE t <> u AND (t.key = $topic OR ' ' + toLower(replace(t.name, '-', ' ')) CONTAINS ' ' + toLower(replace($topic, '-', ' '))) END
  AND ($status = 'all' OR c.status = $status)
  AND ($with_series OR NOT c.series)
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
WITH t, u, collect(DISTINCT c.key) AS why
WHERE size(why) >= $min
WITH t, u, why,
     COUNT { MATCH (c:Contact)-[:DISCUSSED]->(t) WHERE ($status = 'all' OR c.status = $status) AND ($with_series OR NOT c.series) AND ($year = 0 OR c.year = $year) } AS of
ORDER BY size(why) DESC, t.name, u.name
WITH collect({topic: t.name, other: u.name, of: of, why: why}) AS found
UNWIND CASE $top WHEN 0 THEN found ELSE found[..$top] END AS f
RETURN f.topic AS topic, f.other AS other_topic, round(100.0 * size(f.why) / f.of, 1) AS share, size(f.why) AS contacts, f.why AS why
ORDER BY contacts DESC, topic, other_topic
