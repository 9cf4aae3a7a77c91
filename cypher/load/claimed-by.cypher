UNWIND $rows AS row
MATCH (n:Statement {key: row.properties.key})-[r:CLAIMED_BY]->(p:Actor)
USING INDEX SEEK n:Statement(key)
WHERE p.key <> coalesce(row.claimant, '')
DELETE r
RETURN DISTINCT p.key AS key;

UNWIND $rows AS row
WITH row WHERE row.claimant IS NOT NULL
MATCH (n:Statement {key: row.properties.key})
MATCH (p:Actor {key: row.claimant})
MERGE (n)-[:CLAIMED_BY]->(p)
RETURN count(p) AS matched;
