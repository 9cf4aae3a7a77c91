// title: Timeline
// question: What happened, was planned, cancelled or denied, in order of time, with all that is known?
// group: contacts
// param: year int 0 "only this year; 0 for all" example 2025
// param: actor string "" "only contacts with this actor: how a word of the name or of another spelling begins; empty for all" example merkel
// param: with string "" "and with this one; empty for anybody" example macron
// param: place string "" "only contacts in this place: how a word of its name or its country's begins; empty for all" example paris
// param: topic string "" "only contacts about this topic: how a word of its name begins; empty for all" example ukraine
// param: kind string "" "meeting or call; empty for both" example call
// param: status string all "held, planned, postponed, cancelled, denied, unconfirmed, or all" example planned
// param: with_series bool true "also contacts told together, as six calls since January"
// columns: kind, status, participants, delegations, date, date_precision, date_basis, places, occasion, topics, not_discussed, duration_min, reported_by, series, count, articles, evidence
// why: why
MATCH (c:Contact)
WHERE ($status = 'all' OR c.status = $status)
  AND ($with_series OR NOT c.series)
  AND ($year = 0 OR c.year = $year)
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
  AND ($topic = '' OR EXISTS {
        MATCH (c)-[:DISCUSSED]->(x:Topic)
        WHERE x.key = $topic OR ' ' + toLower(replace(x.name, '-', ' ')) CONTAINS ' ' + toLower(replace($topic, '-', ' '))
      })
CALL (c) {
  MATCH (c)<-[:ABOUT]-(s:Statement)-[:STATED_IN]->(a:Article)
  WITH s.quote AS quote, min([a.key, s.start]) AS first
  ORDER BY first
  RETURN collect(quote) AS evidence
}
RETURN CASE WHEN c:Call THEN 'call' ELSE 'meeting' END AS kind,
       c.status AS status,
       COLLECT { MATCH (p:Person)-[:TOOK_PART_IN]->(c) RETURN p.name ORDER BY p.name } AS participants,
       COLLECT { MATCH (p:Actor)-[:TOOK_PART_IN]->(c) WHERE NOT p:Person RETURN p.name ORDER BY p.name } AS delegations,
       CASE c.date_precision
         WHEN 'day' THEN toString(coalesce(c.date, c.from))
         WHEN 'month' THEN substring(toString(c.from), 0, 7)
         WHEN 'year' THEN toString(c.year)
       END AS date,
       c.date_precision AS date_precision,
       c.date_basis AS date_basis,
       COLLECT { MATCH (c)-[:TOOK_PLACE_IN]->(p:Place) RETURN p.name ORDER BY p.name } AS places,
       c.occasion AS occasion,
       COLLECT { MATCH (c)-[:DISCUSSED]->(t:Topic) RETURN t.name ORDER BY t.name } AS topics,
       COLLECT { MATCH (c)-[:NOT_DISCUSSED]->(t:Topic) RETURN t.name ORDER BY t.name } AS not_discussed,
       c.duration_minutes AS duration_min,
       COLLECT { MATCH (c)-[:REPORTED_BY]->(r:Actor) RETURN r.name ORDER BY NOT r:Person, r.name } AS reported_by,
       c.series AS series,
       c.count AS count,
       COLLECT {
         MATCH (c)<-[:ABOUT]-(:Statement)-[:STATED_IN]->(a:Article)
         WITH DISTINCT a, last(split(replace(coalesce(a.path, a.key), '\\', '/'), '/')) AS file
         RETURN CASE WHEN file CONTAINS '.' THEN left(file, size(file) - size(last(split(file, '.'))) - 1) ELSE file END AS name
         ORDER BY name
       } AS articles,
       evidence, c.key AS why
ORDER BY c.from IS NULL, c.from, c.to, c.key
