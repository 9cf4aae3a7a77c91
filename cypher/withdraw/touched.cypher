// Of which contacts an article's statements go, who made them, and whom they name.
UNWIND $rows AS row
MATCH (k:Article {key: row.key})<-[:STATED_IN]-(s:Statement)
USING INDEX SEEK k:Article(key)
WHERE NOT s.key IN row.keep
OPTIONAL MATCH (s)-[:ABOUT]->(c:Contact)
OPTIONAL MATCH (s)-[:CLAIMED_BY]->(p:Actor)
RETURN collect(DISTINCT c.key) AS contacts,
       collect(DISTINCT p.key) + collect(DISTINCT CASE WHEN s.field IN ['participant', 'delegation', 'reported_by', 'caller', 'host'] THEN s.value END) AS actors
