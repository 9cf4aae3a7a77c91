// title: Articles by month
// question: When were the articles published that have been read?
// group: coverage
// form: count
// param: year int 0 "only articles of this year; 0 for all" example 2025
// param: outlet string "" "only this outlet: how a word of its name begins; empty for all" example blatt
// columns: month, outlets, contacts, articles
MATCH (s:Article)
WHERE ($outlet = '' OR ' ' + toLower(replace(s.outlet, '-', ' ')) CONTAINS ' ' + toLower(replace($outlet, '-', ' ')))
  AND ($year = 0 OR s.published STARTS WITH toString($year))
WITH coalesce(substring(s.published, 0, 7), 'unknown') AS month, collect(s) AS articles
RETURN month, COLLECT { UNWIND articles AS s RETURN DISTINCT s.outlet AS outlet ORDER BY outlet } AS outlets,
       COUNT { UNWIND articles AS s MATCH (s)<-[:STATED_IN]-(:Statement)-[:ABOUT]->(c:Contact) RETURN DISTINCT c } AS contacts,
       size(articles) AS articles
ORDER BY month = 'unknown', month
