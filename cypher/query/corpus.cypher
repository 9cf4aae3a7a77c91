// title: What the corpus holds
// question: How much has been read, and what has come of it?
// group: coverage
// form: count
// columns: what, number
CALL () {
  RETURN [
    ['articles', COUNT { (:Article) }],
    ['copies of other articles', COUNT { (:Article)-[:COPY_OF]->(:Article) }],
    ['outlets', COUNT { MATCH (a:Article) WHERE a.outlet IS NOT NULL RETURN DISTINCT a.outlet }],
    ['languages', COUNT { MATCH (a:Article) WHERE a.language IS NOT NULL RETURN DISTINCT a.language }],
    ['articles that tell of contacts', COUNT { MATCH (a:Article) WHERE EXISTS { (a)<-[:STATED_IN]-(:Statement) } }],
    ['statements', COUNT { (:Statement) }],
    ['contacts held', COUNT { MATCH (c:Contact) WHERE c.status = 'held' AND NOT c.series }],
    ['of these, meetings', COUNT { MATCH (c:Meeting) WHERE c.status = 'held' AND NOT c.series }],
    ['of these, calls', COUNT { MATCH (c:Call) WHERE c.status = 'held' AND NOT c.series }],
    ['contacts not held', COUNT { MATCH (c:Contact) WHERE c.status <> 'held' }],
    ['series', COUNT { MATCH (c:Contact) WHERE c.series }],
    ['persons', COUNT { (:Person) }],
    ['states and organisations', COUNT { MATCH (a:Actor) WHERE NOT a:Person AND NOT a:Outlet }],
    ['places', COUNT { (:Place) }],
    ['topics', COUNT { (:Topic) }]
  ] AS lines
}
UNWIND range(0, size(lines) - 1) AS i
WITH i, lines[i][0] AS what, lines[i][1] AS number
ORDER BY i
RETURN what, number
