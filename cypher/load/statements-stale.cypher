// Which statements do not stand exactly as they should, with the contact and claimant they should have.
UNWIND $rows AS row
OPTIONAL MATCH (n:Statement {key: row.properties.key})
WHERE properties(n) = row.properties
  AND [(n)-[r:ABOUT]->(c) | [c.key, coalesce(r.reason, '')]] = [[row.contact, coalesce(row.reason, '')]]
  AND [(n)-[:STATED_IN]->(a) | a.key] = [row.article]
  AND [(n)-[:CLAIMED_BY]->(p) | p.key] = CASE WHEN row.claimant IS NULL THEN [] ELSE [row.claimant] END
WITH row, n WHERE n IS NULL
RETURN row.properties.key AS key
