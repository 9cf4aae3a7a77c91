// title: History
// question: How did a contact come about: when was it said, and by whom, that it is planned, put off, called off, held or denied?
// group: sources
// param: contact string "" "a contact's key or a part of it, as the column contact shows it; empty for all of which different things were said" example contact/2017-07-07
// param: actor string "" "only contacts with this actor: how a word of the name or of another spelling begins; empty for all" example merkel
// param: year int 0 "only this year; 0 for all" example 2025
// columns: contact, said, status, claimant, outlet, sentence, stands, article
// why: contact
MATCH (c:Contact)<-[:ABOUT]-(all:Statement {field: 'status'})
WHERE ($contact = '' OR c.key CONTAINS $contact)
  AND ($year = 0 OR c.year = $year)
  AND ($actor = '' OR EXISTS {
        MATCH (a:Actor)-[:TOOK_PART_IN]->(c)
        WHERE a.key = $actor OR any(n IN [a.name] + coalesce(a.aliases, [])
          WHERE ' ' + toLower(replace(n, '-', ' ')) CONTAINS ' ' + toLower(replace($actor, '-', ' ')))
      })
WITH c, count(DISTINCT all.value) AS statuses
WHERE $contact <> '' OR statuses > 1
MATCH (c)<-[:ABOUT]-(s:Statement {field: 'status'})-[:STATED_IN]->(a:Article)
OPTIONAL MATCH (s)-[:CLAIMED_BY]->(p:Actor)
WITH c, s.value AS status, a, p, s ORDER BY s.start
WITH c, status, a, p, collect(s.quote)[0] AS sentence
RETURN c.key AS contact, coalesce(a.published, 'unknown') AS said, status, p.name AS claimant, a.outlet AS outlet, sentence, c.status AS stands, a.key AS article
ORDER BY c.from IS NULL, c.from, contact, a.published IS NULL, said, article, status, claimant
