// An outlet that no lexicon describes has the name its articles print: of several, one that is not all capitals, else the first. All its articles
// are asked only where one that comes prints another name than it has, or where one has gone.
UNWIND $rows AS row
MATCH (n:Outlet:Actor {key: row.key})
USING INDEX SEEK n:Actor(key)
WHERE n.provisional AND (row.left OR any(name IN row.names WHERE name <> n.name))
CALL (n) {
  MATCH (n)<-[:PUBLISHED_BY]-(a:Article) WHERE a.outlet IS NOT NULL
  WITH DISTINCT a.outlet AS name ORDER BY name = toUpper(name), name LIMIT 1
  RETURN name
}
WITH n, name WHERE n.name <> name
SET n.name = name
RETURN count(n) AS changed
