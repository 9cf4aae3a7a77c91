UNWIND $contacts AS key
MATCH (c:Contact {key: key})<-[:ABOUT]-(s:Statement)-[:STATED_IN]->(a:Article)
OPTIONAL MATCH (s)-[:CLAIMED_BY]->(claimant:Actor)
WITH c, a, s.quote AS quote, min(s.start) AS start, collect(DISTINCT s.field) AS fields, collect(DISTINCT s.rule) AS rules, collect(DISTINCT claimant.name) AS claimants
RETURN c.key AS contact, c.title AS title, a.outlet AS outlet, a.published AS published, quote,
       COLLECT { UNWIND claimants AS name RETURN name ORDER BY name } AS claimants,
       COLLECT { UNWIND fields AS field RETURN field ORDER BY field } AS fields,
       COLLECT { UNWIND rules AS rule RETURN rule ORDER BY rule } AS rules, a.key AS article, start
ORDER BY c.from IS NULL, c.from, contact, published, article, start
