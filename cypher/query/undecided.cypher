// title: Undecided
// question: Which contacts may be one, and are kept apart because nothing decides between several?
// group: sources
// param: contact string "" "a contact's key or a part of it, as the column contact shows it; empty for all" example contact/2017-07-07
// param: actor string "" "only contacts with this actor: how a word of the name or of another spelling begins; empty for all" example merkel
// param: year int 0 "only this year; 0 for all" example 2025
// columns: contact, title, tellings, sentence, may_be, its_title, why
// why: contact
CALL () {
  MATCH (c:Contact)-[:MAY_BE]->(o:Contact)
  RETURN c, o, 'fits several contacts equally' AS why
  UNION
  MATCH (j:Judgement {verdict: 'unsure'})
  UNWIND j.about AS one
  UNWIND j.about AS other
  WITH j, one, other WHERE one < other
  MATCH (c:Contact)<-[:ABOUT]-(s:Statement) WHERE s.key STARTS WITH one + '/'
  MATCH (o:Contact)<-[:ABOUT]-(t:Statement) WHERE t.key STARTS WITH other + '/'
  RETURN DISTINCT c, o, 'judged unsure by ' + j.who + ': ' + j.why AS why
}
WITH c, o, why
WHERE ($contact = '' OR c.key CONTAINS $contact OR o.key CONTAINS $contact)
  AND ($year = 0 OR $year IN [c.year, o.year])
  AND ($actor = '' OR EXISTS {
        MATCH (a:Actor)-[:TOOK_PART_IN]->(c)
        WHERE a.key = $actor OR any(n IN [a.name] + coalesce(a.aliases, [])
          WHERE ' ' + toLower(replace(n, '-', ' ')) CONTAINS ' ' + toLower(replace($actor, '-', ' ')))
      })
RETURN c.key AS contact, c.title AS title,
       COLLECT {
         MATCH (c)<-[:ABOUT]-(s:Statement {field: 'kind'})
         RETURN DISTINCT left(s.key, size(s.key) - size(last(split(s.key, '/'))) - 1) AS telling ORDER BY telling
       } AS tellings,
       COLLECT { MATCH (c)<-[:ABOUT]-(s:Statement {field: 'kind'}) RETURN s.quote ORDER BY s.key }[0] AS sentence,
       o.key AS may_be, o.title AS its_title,
       why
ORDER BY c.from IS NULL, c.from, contact, o.from IS NULL, o.from, may_be
