MATCH (c:Contact)
WHERE ($year = 0 OR c.year = $year)
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
RETURN c.key AS key, c.title AS title, CASE WHEN c:Call THEN 'call' ELSE 'meeting' END AS kind, c.status AS status,
       CASE c.date_precision
         WHEN 'day' THEN toString(coalesce(c.date, c.from))
         WHEN 'month' THEN substring(toString(c.from), 0, 7)
         WHEN 'year' THEN toString(c.year)
       END AS date,
       c.date_basis AS basis,
       COLLECT { MATCH (p:Person)-[:TOOK_PART_IN]->(c) RETURN p.name ORDER BY p.name } AS persons,
       COLLECT { MATCH (p:Actor)-[:TOOK_PART_IN]->(c) WHERE NOT p:Person RETURN p.name ORDER BY p.name } AS delegations,
       COLLECT { MATCH (c)-[:TOOK_PLACE_IN]->(p:Place) RETURN p.name ORDER BY p.name } AS places,
       COLLECT { MATCH (c)-[:DISCUSSED]->(t:Topic) RETURN t.name ORDER BY t.name } AS topics,
       COLLECT { MATCH (c)-[:NOT_DISCUSSED]->(t:Topic) RETURN t.name ORDER BY t.name } AS not_discussed,
       c.occasion AS occasion, c.duration_minutes AS minutes,
       COLLECT { MATCH (c)-[:REPORTED_BY]->(r:Actor) RETURN r.name ORDER BY NOT r:Person, r.name } AS reported_by,
       c.series AS series, c.count AS count, c.articles AS articles, c.independent AS independent
ORDER BY c.from IS NULL, c.from, c.to, c.key
