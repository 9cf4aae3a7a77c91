// title: Contacts per year
// question: How many meetings and calls were there each year, and how many more or fewer than the year before?
// group: contacts
// form: count
// param: actor string "" "only contacts with this actor: how a word of the name or of another spelling begins; empty for all" example merkel
// param: with string "" "and with this one; empty for anybody" example macron
// param: topic string "" "only contacts about this topic: how a word of its name begins; empty for all" example ukraine
// param: place string "" "only contacts in this place: how a word of its name or its country's begins; empty for all" example paris
// param: status string held "held, planned, postponed, cancelled, denied, unconfirmed, or all" example planned
// param: with_series bool false "also contacts told together, as six calls since January"
// columns: year, meetings, calls, change, contacts
// why: why
MATCH (c:Contact)
WHERE ($status = 'all' OR c.status = $status)
  AND ($with_series OR NOT c.series)
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
  AND ($topic = '' OR EXISTS {
        MATCH (c)-[:DISCUSSED]->(x:Topic)
        WHERE x.key = $topic OR ' ' + toLower(replace(x.name, '-', ' ')) CONTAINS ' ' + toLower(replace($topic, '-', ' '))
      })
  AND ($place = '' OR EXISTS {
        MATCH (c)-[:TOOK_PLACE_IN]->(:Place)-[:LIES_IN*0..2]->(x:Place)
        WHERE x.key = $place OR ' ' + toLower(replace(x.name, '-', ' ')) CONTAINS ' ' + toLower(replace($place, '-', ' '))
      })
WITH c.year AS y, collect(c) AS contacts
WITH collect({y: y, contacts: contacts}) AS years
UNWIND years AS now
RETURN coalesce(now.y, 'unknown') AS year,
       size([c IN now.contacts WHERE c:Meeting]) AS meetings, size([c IN now.contacts WHERE c:Call]) AS calls,
       CASE WHEN now.y IS NOT NULL
         THEN size(now.contacts) - coalesce(head([before IN years WHERE before.y = now.y - 1 | size(before.contacts)]), 0)
       END AS change,
       size(now.contacts) AS contacts, [c IN now.contacts | c.key] AS why
ORDER BY now.y
