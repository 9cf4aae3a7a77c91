// title: Names that no lexicon knows
// question: Which persons were kept as printed, because no lexicon knows them, and in how many contacts?
// group: coverage
// form: count
// param: name string "" "only names that begin so: any word of them; empty for all" example muster
// param: min int 1 "only what comes up at least so often" example 2
// columns: name, role, articles, contacts
// why: why
MATCH (a:Person {provisional: true})-[:TOOK_PART_IN|REPORTED_BY]-(c:Contact)
WHERE ($name = '' OR ' ' + toLower(replace(a.name, '-', ' ')) CONTAINS ' ' + toLower(replace($name, '-', ' ')))
WITH a, collect(DISTINCT c.key) AS why
WHERE size(why) >= $min
RETURN a.name AS name, a.role AS role,
       COLLECT { UNWIND why AS key MATCH (:Contact {key: key})<-[:ABOUT]-(:Statement)-[:STATED_IN]->(s:Article) RETURN DISTINCT s.key AS article ORDER BY article } AS articles,
       size(why) AS contacts, why
ORDER BY contacts DESC, name
