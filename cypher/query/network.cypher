// title: The network
// question: Which two actors had contact, how often, and what did they talk about most?
// group: networks
// form: count
// param: actor string "" "only contacts with this actor: how a word of the name or of another spelling begins; empty for all" example merkel
// param: year int 0 "only this year; 0 for all" example 2025
// param: kind string "" "meeting or call; empty for both" example call
// param: topic string "" "only contacts about this topic: how a word of its name begins; empty for all" example ukraine
// param: with_states bool false "also states and organisations"
// param: min int 1 "only what comes up at least so often" example 2
// columns: actor, other, topics, first, last, contacts
// why: why
MATCH (a:Actor)-[:TOOK_PART_IN]->(c:Contact {status: 'held'})<-[:TOOK_PART_IN]-(b:Actor)
WHERE NOT c.series
  AND ($with_states OR a:Person AND b:Person)
  AND ($year = 0 OR c.year = $year)
  AND ($kind = '' OR toLower($kind) = CASE WHEN c:Call THEN 'call' ELSE 'meeting' END)
  AND ($topic = '' OR EXISTS {
        MATCH (c)-[:DISCUSSED]->(x:Topic)
        WHERE x.key = $topic OR ' ' + toLower(replace(x.name, '-', ' ')) CONTAINS ' ' + toLower(replace($topic, '-', ' '))
      })
  AND CASE WHEN $actor = '' THEN a.key < b.key ELSE a.key = $actor OR any(n IN [a.name] + coalesce(a.aliases, []) WHERE ' ' + toLower(replace(n, '-', ' ')) CONTAINS ' ' + toLower(replace($actor, '-', ' '))) END
WITH a, b, c, CASE c.date_precision
         WHEN 'day' THEN toString(coalesce(c.date, c.from))
         WHEN 'month' THEN substring(toString(c.from), 0, 7)
         WHEN 'year' THEN toString(c.year)
       END AS date
WITH a, b, collect(DISTINCT c) AS contacts, min(date) AS first, max(date) AS last
WHERE size(contacts) >= $min
RETURN a.name AS actor, b.name AS other,
       COLLECT { UNWIND contacts AS c MATCH (c)-[:DISCUSSED]->(t:Topic) WITH t.name AS name, count(*) AS n RETURN name ORDER BY n DESC, name LIMIT 3 } AS topics,
       coalesce(first, 'unknown') AS first, coalesce(last, 'unknown') AS last, size(contacts) AS contacts, [c IN contacts | c.key] AS why
ORDER BY contacts DESC, actor, other
