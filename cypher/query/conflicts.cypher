// title: Conflicts
// question: Where do articles or those they quote say different things: held or cancelled, one hour or two, which call was the first?
// group: sources
// param: contact string "" "a contact's key or a part of it, as the column contact shows it; empty for all" example contact/2017-07-07
// param: actor string "" "only contacts with this actor: how a word of the name or of another spelling begins; empty for all" example merkel
// param: field string "" "only this field: status, date, place, duration, caller, topic, ordinal, count; empty for all" example status
// param: year int 0 "only this year; 0 for all" example 2025
// columns: about, field, value, claimant, outlet, published, sentence, contact, article
// why: contact
CALL () {
  // Whoever says something of one contact is compared with everybody else who does; between copies of one text there is nothing to compare.
  MATCH (c:Contact)<-[:ABOUT]-(s:Statement)-[:STATED_IN]->(a:Article)
  WHERE ($contact = '' OR c.key CONTAINS $contact) AND ($year = 0 OR c.year = $year)
    AND (s.field IN ['duration', 'caller', 'count']
      OR s.field = 'status' AND s.value IN ['held', 'cancelled', 'denied']
      OR s.field = 'date' AND s.precision = 'day' AND s.basis <> 'publication'
        AND NOT (EXISTS { (c)<-[:ABOUT]-(:Statement {field: 'status', value: 'postponed'}) } // the old day of what was put off
          AND EXISTS { (c)<-[:ABOUT]-(:Statement {field: 'status', value: 'planned'})-[:STATED_IN]->(a) })
      OR s.field = 'place' AND c:Meeting AND EXISTS { (:City {key: s.value}) })
  OPTIONAL MATCH (s)-[:CLAIMED_BY]->(p:Actor)
  WITH c, s.field AS field, a.key + coalesce(p.key, '') AS who, collect({value: s.value, s: s}) AS said
  WITH c, field, collect({values: [x IN said | x.value], said: said}) AS sides
  WHERE any(x IN sides WHERE any(y IN sides WHERE none(v IN x.values WHERE v IN y.values)))
  UNWIND sides AS side
  UNWIND side.said AS x
  RETURN c.title AS about, c, field, coalesce(x.s.name, x.value) AS value, x.s AS s
  UNION
  // One side names a topic, another says that it was none.
  MATCH (c:Contact)-[:NOT_DISCUSSED]->(t:Topic)<-[:DISCUSSED]-(c)
  WHERE ($contact = '' OR c.key CONTAINS $contact) AND ($year = 0 OR c.year = $year)
  MATCH (c)<-[:ABOUT]-(s:Statement)
  WHERE s.field IN ['topic', 'not_discussed'] AND s.value IN [t.key, t.topic]
  RETURN c.title AS about, c, 'topic' AS field, CASE s.field WHEN 'topic' THEN t.name ELSE 'not ' + t.name END AS value, s
  UNION
  // Two contacts of the same parties are told under one number. Where one article gives the number twice, it counts anew in between, and what
  // lies before is not compared with what lies behind.
  MATCH (s1:Statement {field: 'ordinal'})-[:ABOUT]->(c1:Contact {series: false})<-[:TOOK_PART_IN]-(p:Actor)
  MATCH (p)-[:TOOK_PART_IN]->(c2:Contact {series: false})<-[:ABOUT]-(s2:Statement {field: 'ordinal', value: s1.value})
  WHERE c1 <> c2 AND (c1:Call) = (c2:Call) AND c1.from < c2.from
    AND coalesce(s1.basis, '') = coalesce(s2.basis, '') // the first of a year is not the first of all
  WITH c1, c2, s1.value AS number, collect(DISTINCT p.key) AS shared
  WHERE size(shared) > 1 AND ($contact = '' OR c1.key CONTAINS $contact OR c2.key CONTAINS $contact) AND ($year = 0 OR $year IN [c1.year, c2.year])
    AND NOT EXISTS {
      MATCH (x:Contact)<-[:ABOUT]-(:Statement {field: 'ordinal', value: number})-[:STATED_IN]->(a:Article)
            <-[:STATED_IN]-(:Statement {field: 'ordinal', value: number})-[:ABOUT]->(y:Contact)
      WHERE x.from >= c1.from AND x.from < y.from AND y.from <= c2.from AND (x:Call) = (c1:Call) AND (y:Call) = (c1:Call)
        AND all(key IN shared WHERE EXISTS { (x)<-[:TOOK_PART_IN]-(:Actor {key: key}) } AND EXISTS { (y)<-[:TOOK_PART_IN]-(:Actor {key: key}) })
    }
  UNWIND [c1, c2] AS c
  MATCH (c)<-[:ABOUT]-(s:Statement {field: 'ordinal', value: number})
  WITH DISTINCT c, s, number, reduce(names = '', name IN COLLECT { MATCH (a:Actor) WHERE a.key IN shared RETURN a.name ORDER BY a.name } |
    names + CASE names WHEN '' THEN '' ELSE ', ' END + name) AS names
  RETURN CASE WHEN c:Call THEN 'call' ELSE 'meeting' END + ' number ' + number + ': ' + names AS about, c, 'ordinal' AS field, c.title AS value, s
  UNION
  // Two series of the same parties in the same time are told with different numbers; "four more" is no number of all.
  MATCH (c1:Contact {series: true})<-[:TOOK_PART_IN]-(p:Actor)-[:TOOK_PART_IN]->(c2:Contact {series: true})
  WHERE c1 <> c2 AND (c1:Call) = (c2:Call) AND c1.status = c2.status AND c1.count <> c2.count
    AND coalesce(toString(c1.from), '') = coalesce(toString(c2.from), '') AND coalesce(toString(c1.to), '') = coalesce(toString(c2.to), '')
    AND ($contact = '' OR c1.key CONTAINS $contact OR c2.key CONTAINS $contact) AND ($year = 0 OR c1.year = $year)
  WITH c1, c2, collect(p.key) AS shared
  WHERE size(shared) > 1 AND none(c IN [c1, c2] WHERE EXISTS { (c)<-[:ABOUT]-(:Statement {field: 'count', basis: 'further'}) })
  MATCH (c1)<-[:ABOUT]-(s:Statement {field: 'count'})
  WITH DISTINCT c1, s, reduce(names = '', name IN COLLECT { MATCH (a:Actor)-[:TOOK_PART_IN]->(c1) RETURN a.name ORDER BY a.name } |
    names + CASE names WHEN '' THEN '' ELSE ', ' END + name) AS names
  RETURN 'series of ' + CASE WHEN c1:Call THEN 'calls' ELSE 'meetings' END + coalesce(' ' + toString(c1.year), '') + ': ' + names AS about,
         c1 AS c, 'count' AS field, s.value AS value, s
  UNION
  // More contacts are known one by one than a series is told to have.
  MATCH (c:Contact {series: true})<-[:ABOUT]-(s:Statement {field: 'count'})
  WHERE ($contact = '' OR c.key CONTAINS $contact) AND ($year = 0 OR c.year = $year) AND s.value IS NOT NULL AND coalesce(s.basis, '') <> 'further'
  WITH c, s, COLLECT { MATCH (p:Actor)-[:TOOK_PART_IN]->(c) RETURN p.key ORDER BY p.key } AS who,
       reduce(names = '', name IN COLLECT { MATCH (a:Actor)-[:TOOK_PART_IN]->(c) RETURN a.name ORDER BY a.name } |
         names + CASE names WHEN '' THEN '' ELSE ', ' END + name) AS names
  WITH c, s, names, COUNT {
    MATCH (:Actor {key: who[0]})-[:TOOK_PART_IN]->(one:Contact {series: false, status: c.status})
    WHERE (one:Call) = (c:Call)
      AND all(key IN who[1..] WHERE EXISTS { (:Actor {key: key})-[:TOOK_PART_IN]->(one) })
      AND (c.from IS NULL OR one.from >= c.from AND one.to <= c.to)
  } AS known
  WHERE known > toInteger(s.value)
  RETURN 'series of ' + CASE WHEN c:Call THEN 'calls' ELSE 'meetings' END + coalesce(' ' + toString(c.year), '') + ': ' + names AS about,
         c, 'count' AS field, s.value + ' claimed, ' + toString(known) + ' known' AS value, s
}
WITH about, c, field, value, s
WHERE ($field = '' OR field = $field)
  AND ($actor = '' OR EXISTS {
        MATCH (a:Actor)-[:TOOK_PART_IN]->(c)
        WHERE a.key = $actor OR any(n IN [a.name] + coalesce(a.aliases, [])
          WHERE ' ' + toLower(replace(n, '-', ' ')) CONTAINS ' ' + toLower(replace($actor, '-', ' ')))
      })
MATCH (s)-[:STATED_IN]->(a:Article)
OPTIONAL MATCH (s)-[:CLAIMED_BY]->(p:Actor)
WITH about, c, field, value, a, p, s ORDER BY s.start
WITH about, c, field, value, a, p, collect(s.quote)[0] AS sentence
RETURN about, field, value, p.name AS claimant, a.outlet AS outlet, a.published AS published, sentence, c.key AS contact, a.key AS article
ORDER BY field <> 'status', field <> 'ordinal', field, about, c.from IS NULL, c.from, contact, published, article, value, claimant
