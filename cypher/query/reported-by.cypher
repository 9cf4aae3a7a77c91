// title: Who reports
// question: Who says so: which claimants tell of contacts, of whose, and in which outlets?
// group: sources
// form: count
// param: reporter string "" "only this claimant: how a word of the name or of another spelling begins; empty for all" example kreml
// param: actor string "" "only contacts with this actor: how a word of the name or of another spelling begins; empty for all" example merkel
// param: year int 0 "only this year; 0 for all" example 2025
// param: kind string "" "meeting or call; empty for both" example call
// param: status string all "held, planned, postponed, cancelled, denied, unconfirmed, or all" example planned
// param: with_series bool true "also contacts told together, as six calls since January"
// columns: reporter, role, about, outlets, statements, contacts
// why: why
MATCH (c:Contact)-[:REPORTED_BY]->(r:Actor)
WHERE ($status = 'all' OR c.status = $status)
  AND ($with_series OR NOT c.series)
  AND ($year = 0 OR c.year = $year)
  AND ($kind = '' OR toLower($kind) = CASE WHEN c:Call THEN 'call' ELSE 'meeting' END)
  AND ($actor = '' OR EXISTS {
        MATCH (a:Actor)-[:TOOK_PART_IN]->(c)
        WHERE a.key = $actor OR any(n IN [a.name] + coalesce(a.aliases, [])
          WHERE ' ' + toLower(replace(n, '-', ' ')) CONTAINS ' ' + toLower(replace($actor, '-', ' ')))
      })
  AND ($reporter = '' OR r.key = $reporter OR any(n IN [r.name] + coalesce(r.aliases, []) WHERE ' ' + toLower(replace(n, '-', ' ')) CONTAINS ' ' + toLower(replace($reporter, '-', ' '))))
WITH r, collect(DISTINCT c) AS contacts
RETURN r.name AS reporter, r.role AS role,
       COLLECT {
         UNWIND contacts AS c
         MATCH (o:Actor)-[:TOOK_PART_IN]->(c)
         RETURN DISTINCT o.name AS name ORDER BY name
       } AS about,
       COLLECT {
         MATCH (r)<-[:CLAIMED_BY]-(s:Statement)-[:STATED_IN]->(a:Article), (s)-[:ABOUT]->(c:Contact)
         WHERE c IN contacts AND a.outlet IS NOT NULL
         RETURN DISTINCT a.outlet AS outlet ORDER BY outlet
       } AS outlets,
       COUNT { MATCH (r)<-[:CLAIMED_BY]-(:Statement)-[:ABOUT]->(c:Contact) WHERE c IN contacts } AS statements,
       size(contacts) AS contacts, [c IN contacts | c.key] AS why
ORDER BY contacts DESC, reporter
