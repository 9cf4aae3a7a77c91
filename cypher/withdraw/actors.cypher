// Actors that nothing holds any more, among those that lost a relationship. Somebody who is another is held by what names them alone.
UNWIND $rows AS row
MATCH (n:Actor {key: row.key})
WHERE NOT EXISTS { (n)<-[:SAME_AS]-() }
  AND NOT EXISTS { (n)-[r]-() WHERE type(r) <> 'SAME_AS' }
  AND (NOT EXISTS { (n)-[:SAME_AS]->() }
    OR NOT EXISTS {
         MATCH (s:Statement)
         WHERE s.field IN ['participant', 'delegation', 'reported_by', 'caller', 'host'] AND s.value = row.key
       })
OPTIONAL MATCH (n)-[:SAME_AS]->(other:Actor)
WITH n, collect(other.key) AS others
DETACH DELETE n
RETURN others
