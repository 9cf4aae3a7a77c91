UNWIND $rows AS row
MATCH (c:Contact {key: row.key})<-[r:ABOUT]-(s:Statement)-[:STATED_IN]->(a:Article)
USING INDEX SEEK c:Contact(key)
OPTIONAL MATCH (s)-[:CLAIMED_BY]->(p:Actor)
RETURN properties(s) AS properties, c.key AS contact, a.key AS article, p.key AS claimant, r.reason AS reason
