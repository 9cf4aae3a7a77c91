// title: Outlets
// question: What does each outlet contribute: articles, contacts, and contacts that nobody else has?
// group: sources
// form: count
// param: outlet string "" "only this outlet: how a word of its name begins; empty for all" example blatt
// param: year int 0 "only contacts of this year; 0 for all" example 2025
// columns: outlet, articles, copies, first, last, alone, contacts
// why: why
MATCH (s:Article)
WHERE ($outlet = '' OR ' ' + toLower(replace(s.outlet, '-', ' ')) CONTAINS ' ' + toLower(replace($outlet, '-', ' ')))
WITH coalesce(s.outlet, 'unknown') AS outlet, collect(s) AS articles, min(s.published) AS first, max(s.published) AS last
WITH outlet, articles, first, last,
     COLLECT { UNWIND articles AS s MATCH (s)<-[:STATED_IN]-(:Statement)-[:ABOUT]->(c:Contact) WHERE $year = 0 OR c.year = $year RETURN DISTINCT c.key AS key ORDER BY key } AS why
RETURN outlet, size(articles) AS articles, COUNT { UNWIND articles AS s MATCH (s)-[:COPY_OF]->(:Article) RETURN s } AS copies,
       coalesce(first, 'unknown') AS first, coalesce(last, 'unknown') AS last,
       COUNT {
         UNWIND why AS key
         MATCH (c:Contact {key: key})
         WHERE NOT EXISTS { MATCH (c)<-[:ABOUT]-(:Statement)-[:STATED_IN]->(o:Article) WHERE coalesce(o.outlet, 'unknown') <> outlet }
         RETURN c
       } AS alone,
       size(why) AS contacts, why
ORDER BY contacts DESC, outlet
