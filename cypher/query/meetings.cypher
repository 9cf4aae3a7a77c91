// title: Meetings
// question: Who met whom, when, where, about what?
// group: contacts
// param: year int 0 "only this year; 0 for all" example 2025
// param: actor string "" "only contacts with this actor: how a word of the name or of another spelling begins; empty for all" example merkel
// param: with string "" "and with this one; empty for anybody" example macron
// param: place string "" "only contacts in this place: how a word of its name or its country's begins; empty for all" example paris
// param: topic string "" "only contacts about this topic: how a word of its name begins; empty for all" example ukraine
// param: status string held "held, planned, postponed, cancelled, denied, unconfirmed, or all" example planned
// param: with_series bool false "also contacts told together, as six calls since January"
// columns: date, participants, places, occasion, topics, minutes, status, contact
// why: contact
MATCH (c:Meeting)
WHERE ($status = 'all' OR c.status = $status)
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
  AND ($place = '' OR EXISTS {
        MATCH (c)-[:TOOK_PLACE_IN]->(:Place)-[:LIES_IN*0..2]->(x:Place)
        WHERE x.key = $place OR ' ' + toLower(replace(x.name, '-', ' ')) CONTAINS ' ' + toLower(replace($place, '-', ' '))
      })
  AND ($topic = '' OR EXISTS {
        MATCH (c)-[:DISCUSSED]->(x:Topic)
        WHERE x.key = $topic OR ' ' + toLower(replace(x.name, '-', ' ')) CONTAINS ' ' + toLower(replace($topic, '-', ' '))
      })
RETURN coalesce(CASE c.date_precision
         WHEN 'day' THEN toString(coalesce(c.date, c.from))
         WHEN 'month' THEN substring(toString(c.from), 0, 7)
         WHEN 'year' THEN toString(c.year)
       END, 'unknown') AS date,
       COLLECT { MATCH (w:Actor)-[:TOOK_PART_IN]->(c) RETURN w.name ORDER BY NOT w:Person, w.name } AS participants,
       COLLECT { MATCH (c)-[:TOOK_PLACE_IN]->(p:Place) RETURN p.name ORDER BY p.name } AS places,
       c.occasion AS occasion,
       COLLECT { MATCH (c)-[:DISCUSSED]->(t:Topic) RETURN t.name ORDER BY t.name } AS topics,
       c.duration_minutes AS minutes, c.status AS status, c.key AS contact
ORDER BY c.from IS NULL, c.from, c.to, c.key
