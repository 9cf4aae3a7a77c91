// For articles the database does not hold: nothing can be there, so nothing is looked for. The properties are spelt out because SET n = row
// would make the server collect all rows first.
UNWIND $rows AS row
MATCH (c:Contact {key: row.contact})
MATCH (a:Article {key: row.article})
OPTIONAL MATCH (p:Actor {key: row.claimant})
WITH row.properties AS s, row.reason AS reason, c, a, p
CREATE (n:Statement {key: s.key, field: s.field, value: s.value, name: s.name, words: s.words, quote: s.quote, start: s.start, end: s.end,
  rule: s.rule, polarity: s.polarity, precision: s.precision, basis: s.basis, telling: s.telling})
CREATE (n)-[:ABOUT {reason: reason}]->(c)
CREATE (n)-[:STATED_IN]->(a)
FOREACH (_ IN CASE WHEN p IS NULL THEN [] ELSE [1] END | CREATE (n)-[:CLAIMED_BY]->(p))
RETURN count(n) AS matched, count(p) AS claimed
