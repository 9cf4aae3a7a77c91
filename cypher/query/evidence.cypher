// title: Evidence
// question: Which sentences is a contact made of: who says what, in which article, by which rule?
// group: sources
// param: contact string "" "a contact's key or a part of it, as the column contact shows it; empty for all" example contact/2017-07-07
// param: field string "" "only statements about this field: kind, status, participant, date, place, topic …; empty for all" example topic
// columns: contact, field, value, words, quote, outlet, published, claimant, rule, polarity, article, start, known
MATCH (s:Statement)-[:ABOUT]->(c:Contact)
WHERE ($contact = '' OR c.key CONTAINS $contact)
  AND ($field = '' OR s.field = $field)
MATCH (s)-[:STATED_IN]->(a:Article)
OPTIONAL MATCH (s)-[:CLAIMED_BY]->(claimant:Actor)
// Of a number that is told, how many contacts are known one by one; a number of further ones is none of all that are known.
WITH s, c, a, claimant, CASE WHEN s.field = 'count' AND coalesce(s.basis, '') <> 'further' THEN COLLECT { MATCH (p:Actor)-[:TOOK_PART_IN]->(c) RETURN p.key ORDER BY p.key } END AS who
RETURN c.key AS contact, s.field AS field, coalesce(s.name, s.value, 'several') AS value, s.words AS words, s.quote AS quote,
       a.outlet AS outlet, a.published AS published, claimant.name AS claimant, s.rule AS rule, s.polarity AS polarity,
       a.key AS article, s.start AS start,
       CASE WHEN who IS NOT NULL THEN COUNT {
             MATCH (:Actor {key: who[0]})-[:TOOK_PART_IN]->(one:Contact {series: false, status: c.status})
             WHERE (one:Call) = (c:Call)
               AND all(key IN who[1..] WHERE EXISTS { (:Actor {key: key})-[:TOOK_PART_IN]->(one) })
               AND (c.from IS NULL OR one.from >= c.from AND one.to <= c.to)
           } END AS known
ORDER BY contact, a.published, article, start, field, value
