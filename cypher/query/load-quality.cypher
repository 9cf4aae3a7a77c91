// title: Quality of what was read
// question: How many contacts, articles and names lack what one would want to know?
// group: coverage
// form: count
// columns: check, of, share, found
CALL () {
  MATCH (c:Contact) WITH collect(c) AS them
  UNWIND [
    [1, 'contacts without a date', size([c IN them WHERE c.from IS NULL])],
    [2, 'contacts known only to the month or year', size([c IN them WHERE c.date_precision IN ['month', 'year']])],
    [3, 'contacts dated by publication alone', size([c IN them WHERE c.date_basis = 'publication'])],
    [4, 'contacts without a topic', size([c IN them WHERE NOT EXISTS { (c)-[:DISCUSSED|NOT_DISCUSSED]->(:Topic) }])],
    [5, 'meetings without a place', size([c IN them WHERE c:Meeting AND NOT EXISTS { (c)-[:TOOK_PLACE_IN]->(:Place) }])],
    [6, 'contacts with fewer than two who took part', size([c IN them WHERE COUNT { (:Actor)-[:TOOK_PART_IN]->(c) } < 2])],
    [7, 'contacts that one independent article tells of', size([c IN them WHERE c.independent <= 1])],
    [8, 'contacts without a claimant', size([c IN them WHERE NOT EXISTS { (c)-[:REPORTED_BY]->(:Actor) }])]
  ] AS check
  RETURN check, CASE check[0] WHEN 5 THEN size([c IN them WHERE c:Meeting]) ELSE size(them) END AS of
  UNION ALL
  MATCH (a:Article) WITH collect(a) AS them
  UNWIND [
    [9, 'articles without a date', size([a IN them WHERE a.published IS NULL])],
    [10, 'articles without an outlet', size([a IN them WHERE NOT EXISTS { (a)-[:PUBLISHED_BY]->(:Actor) }])],
    [11, 'articles that tell of no contact', size([a IN them WHERE NOT EXISTS { (a)<-[:STATED_IN]-(:Statement) }])]
  ] AS check
  RETURN check, size(them) AS of
  UNION ALL
  MATCH (a:Person) WITH collect(a) AS them
  RETURN [12, 'persons that no lexicon knows', size([a IN them WHERE a.provisional])] AS check, size(them) AS of
}
WITH check[0] AS place, check[1] AS check, check[2] AS found, of
ORDER BY place
RETURN check, of, CASE WHEN of > 0 THEN round(100.0 * found / of, 1) END AS share, found
