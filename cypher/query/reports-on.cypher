// title: Who reports on whom
// question: Which claimants tell of whose contacts, and how often of their own?
// group: sources
// form: count
// param: reporter string "" "only this claimant: how a word of the name or of another spelling begins; empty for all" example kreml
// param: actor string "" "only contacts with this actor: how a word of the name or of another spelling begins; empty for all" example merkel
// param: year int 0 "only this year; 0 for all" example 2025
// param: status string all "held, planned, postponed, cancelled, denied, unconfirmed, or all" example held
// param: min int 1 "only what comes up at least so often" example 2
// columns: reporter, about, took_part, contacts
// why: why
MATCH (r:Actor)<-[:REPORTED_BY]-(c:Contact)<-[:TOOK_PART_IN]-(a:Actor)
WHERE ($reporter = '' OR r.key = $reporter OR any(n IN [r.name] + coalesce(r.aliases, []) WHERE ' ' + toLower(replace(n, '-', ' ')) CONTAINS ' ' + toLower(replace($reporter, '-', ' '))))
  AND ($actor = '' OR a.key = $actor OR any(n IN [a.name] + coalesce(a.aliases, []) WHERE ' ' + toLower(replace(n, '-', ' ')) CONTAINS ' ' + toLower(replace($actor, '-', ' '))))
  AND ($status = 'all' OR c.status = $status)
  AND ($year = 0 OR c.year = $year)
WITH r, a, collect(DISTINCT c) AS contacts
WHERE size(contacts) >= $min
RETURN r.name AS reporter, a.name AS about,
       COUNT { UNWIND contacts AS c MATCH (r)-[:TOOK_PART_IN]->(c) RETURN DISTINCT c } AS took_part,
       size(contacts) AS contacts, [c IN contacts | c.key] AS why
ORDER BY contacts DESC, reporter, about
