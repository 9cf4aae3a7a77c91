// title: Rules
// question: Which rules of reading found what, and how often?
// group: coverage
// form: count
// param: rule string "" "only rules whose name begins so; empty for all" example verb:
// param: field string "" "only statements about this field; empty for all" example topic
// param: min int 1 "only what comes up at least so often" example 2
// columns: field, rule, articles, contacts, statements
MATCH (s:Statement)
WHERE ($rule = '' OR s.rule STARTS WITH $rule)
  AND ($field = '' OR s.field = $field)
WITH s.field AS field, s.rule AS rule, collect(s) AS statements
WHERE size(statements) >= $min
RETURN field, rule, COUNT { UNWIND statements AS s MATCH (s)-[:STATED_IN]->(a:Article) RETURN DISTINCT a } AS articles,
       COUNT { UNWIND statements AS s MATCH (s)-[:ABOUT]->(c:Contact) RETURN DISTINCT c } AS contacts, size(statements) AS statements
ORDER BY statements DESC, field, rule
