// title: Calls against meetings
// question: Who phones and who meets: how many of a hundred contacts of two actors were calls?
// group: contacts
// form: count
// param: actor string "" "only contacts with this actor: how a word of the name or of another spelling begins; empty for all" example merkel
// param: with string "" "and with this one; empty for anybody" example macron
// param: year int 0 "only this year; 0 for all" example 2025
// param: topic string "" "only contacts about this topic: how a word of its name begins; empty for all" example ukraine
// param: min int 2 "only pairs with at least so many contacts" example 5
// columns: actor, other, meetings, calls, calls_share, contacts
// why: why
MATCH (a:Actor)-[:TOOK_PART_IN]->(c:Contact {status: 'held'})<-[:TOOK_PART_IN]-(b:Actor)
WHERE NOT c.series
  AND ($year = 0 OR c.year = $year)
  AND ($topic = '' OR EXISTS {
        MATCH (c)-[:DISCUSSED]->(x:Topic)
        WHERE x.key = $topic OR ' ' + toLower(replace(x.name, '-', ' ')) CONTAINS ' ' + toLower(replace($topic, '-', ' '))
      })
  AND CASE WHEN $actor = '' THEN a.key < b.key ELSE a.key = $actor OR any(n IN [a.name] + coalesce(a.aliases, []) WHERE ' ' + toLower(replace(n, '-', ' ')) CONTAINS ' ' + toLower(replace($actor, '-', ' '))) END
  AND ($with = '' OR b.key = $with OR any(n IN [b.name] + coalesce(b.aliases, []) WHERE ' ' + toLower(replace(n, '-', ' ')) CONTAINS ' ' + toLower(replace($with, '-', ' '))))
WITH a, b, collect(DISTINCT c) AS contacts
WHERE size(contacts) >= $min
WITH a, b, contacts, size([c IN contacts WHERE c:Call]) AS calls
RETURN a.name AS actor, b.name AS other, size(contacts) - calls AS meetings, calls, round(100.0 * calls / size(contacts), 1) AS calls_share,
       size(contacts) AS contacts, [c IN contacts | c.key] AS why
ORDER BY contacts DESC, calls DESC, actor, other
