// title: Articles
// question: What has been read: which articles, from whom, and what did each one give?
// group: sources
// param: outlet string "" "only this outlet: how a word of its name begins; empty for all" example blatt
// param: language string "" "only this language; empty for all" example de
// columns: published, outlet, title, language, contacts, statements, copy_of, article
MATCH (a:Article)
OPTIONAL MATCH (a)-[:PUBLISHED_BY]->(o:Actor)
OPTIONAL MATCH (a)-[:COPY_OF]->(original:Article)
WITH a, original, coalesce(o.name, a.outlet) AS outlet
WHERE ($outlet = '' OR ' ' + toLower(replace(outlet, '-', ' ')) CONTAINS ' ' + toLower(replace($outlet, '-', ' ')))
  AND ($language = '' OR a.language = $language)
RETURN coalesce(a.published, 'unknown') AS published, outlet, a.title AS title, a.language AS language,
       COUNT { MATCH (a)<-[:STATED_IN]-(:Statement)-[:ABOUT]->(c:Contact) RETURN DISTINCT c } AS contacts,
       COUNT { (a)<-[:STATED_IN]-(:Statement) } AS statements,
       original.key AS copy_of, a.key AS article
ORDER BY a.published IS NULL, published, article
