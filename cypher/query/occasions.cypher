// title: Occasions
// question: On which occasions did they meet, how often, from when to when, and who?
// group: contacts
// form: count
// param: occasion string "" "only this occasion: how a word of its name begins; empty for all" example g20
// param: actor string "" "only contacts with this actor: how a word of the name or of another spelling begins; empty for all" example merkel
// param: with string "" "and with this one; empty for anybody" example macron
// param: year int 0 "only this year; 0 for all" example 2025
// param: place string "" "only contacts in this place: how a word of its name or its country's begins; empty for all" example paris
// param: status string held "held, planned, postponed, cancelled, denied, unconfirmed, or all" example planned
// param: min int 1 "only what comes up at least so often" example 2
// columns: occasion, places, participants, first, last, contacts
// why: why
MATCH (c:Contact)
WHERE c.occasion IS NOT NULL
  AND ($occasion = '' OR ' ' + toLower(replace(c.occasion, '-', ' ')) CONTAINS ' ' + toLower(replace($occasion, '-', ' ')))
  AND ($status = 'all' OR c.status = $status)
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
WITH c, CASE c.date_precision
         WHEN 'day' THEN toString(coalesce(c.date, c.from))
         WHEN 'month' THEN substring(toString(c.from), 0, 7)
         WHEN 'year' THEN toString(c.year)
       END AS date
WITH c.occasion AS occasion, collect(c) AS contacts, min(date) AS first, max(date) AS last
WHERE size(contacts) >= $min
RETURN occasion,
       COLLECT { UNWIND contacts AS c MATCH (c)-[:TOOK_PLACE_IN]->(p:Place) RETURN DISTINCT p.name AS name ORDER BY name } AS places,
       COLLECT { UNWIND contacts AS c MATCH (w:Actor)-[:TOOK_PART_IN]->(c) RETURN DISTINCT w.name AS name ORDER BY name } AS participants,
       coalesce(first, 'unknown') AS first, coalesce(last, 'unknown') AS last, size(contacts) AS contacts, [c IN contacts | c.key] AS why
ORDER BY contacts DESC, occasion
