// What contacts that were written by an older program are found by; some at a time.
MATCH (c:Contact) WHERE c.found_by IS NULL
WITH c LIMIT $limit
CALL (c) {
  WITH c, [CASE WHEN c:Call THEN 'Call' ELSE 'Meeting' END]
    + COLLECT { MATCH (a:Actor)-[:TOOK_PART_IN]->(c) RETURN a.key }
    + COLLECT { MATCH (s:Statement)-[:ABOUT]->(c) WHERE s.field IN ['date', 'place'] AND s.value IS NOT NULL RETURN s.value }
    + COLLECT { MATCH (s:Statement {field: 'date'})-[:ABOUT]->(c) WHERE size(s.value) > 4 RETURN left(s.value, 5) }
    + COLLECT { MATCH (s:Statement {field: 'date'})-[:ABOUT]->(c) WHERE size(s.value) > 7 RETURN left(s.value, 8) }
    + COLLECT { MATCH (s:Statement)-[:ABOUT]->(c) WHERE s.field IN ['occasion', 'ordinal', 'count'] AND s.value IS NOT NULL
        RETURN s.field + ':' + replace(s.value, ' ', '_') }
    + COLLECT { MATCH (c)<-[:ABOUT]-(:Statement)-[:STATED_IN]->(n:Article) WHERE size(n.published) = 10 RETURN 'printed:' + n.published } AS words
  UNWIND words AS word
  WITH DISTINCT c, word ORDER BY word
  WITH c, collect(word) AS words
  SET c.found_by = substring(reduce(all = '', word IN words | all + ' ' + word), 1)
}
RETURN count(c) AS changed
