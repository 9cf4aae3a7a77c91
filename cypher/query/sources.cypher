// title: Sources
// question: Which articles tell of a contact, by whose word, which of them independently, and why is it the same contact?
// group: sources
// param: contact string "" "a contact's key or a part of it, as the column contact shows it; empty for all" example contact/2017-07-07
// param: actor string "" "only contacts with this actor: how a word of the name or of another spelling begins; empty for all" example merkel
// param: year int 0 "only this year; 0 for all" example 2025
// columns: contact, published, outlet, title, claimants, fields, reason, copy_of, article
// why: contact
MATCH (c:Contact)<-[:ABOUT]-(s:Statement)-[:STATED_IN]->(a:Article)
WHERE ($contact = '' OR c.key CONTAINS $contact)
  AND ($year = 0 OR c.year = $year)
  AND ($actor = '' OR EXISTS {
        MATCH (n:Actor)-[:TOOK_PART_IN]->(c)
        WHERE n.key = $actor OR any(n IN [n.name] + coalesce(n.aliases, [])
          WHERE ' ' + toLower(replace(n, '-', ' ')) CONTAINS ' ' + toLower(replace($actor, '-', ' ')))
      })
WITH DISTINCT c, a
OPTIONAL MATCH (a)-[:COPY_OF]->(original:Article)
RETURN c.key AS contact, coalesce(a.published, 'unknown') AS published, a.outlet AS outlet, a.title AS title,
       COLLECT { MATCH (c)<-[:ABOUT]-(s:Statement)-[:STATED_IN]->(a) MATCH (s)-[:CLAIMED_BY]->(p:Actor) RETURN DISTINCT p.name AS name ORDER BY name } AS claimants,
       COLLECT { MATCH (c)<-[:ABOUT]-(s:Statement)-[:STATED_IN]->(a) RETURN DISTINCT s.field AS field ORDER BY field } AS fields,
       COLLECT { MATCH (c)<-[r:ABOUT]-(:Statement)-[:STATED_IN]->(a) WHERE r.reason IS NOT NULL RETURN DISTINCT r.reason AS reason ORDER BY reason }[0] AS reason,
       original.key AS copy_of, a.key AS article
ORDER BY c.from IS NULL, c.from, contact, a.published IS NULL, published, article
