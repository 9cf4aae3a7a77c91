// title: Shortest chain of contacts
// question: Through whom are two actors connected by the fewest contacts?
// group: networks
// param: from string "" "the one end: how a word of the name or of another spelling begins, or a key" example merkel
// param: to string "" "the other end" example "Xi Jinping"
// param: with_series bool false "also contacts told together, as six calls since January"
// needs: from, to
// columns: from, to, step, actor, date, kind, participants, contact
// why: contact
MATCH (a:Actor), (b:Actor)
WHERE $from <> '' AND $to <> '' AND a <> b
  AND (a.key = $from OR any(n IN [a.name] + coalesce(a.aliases, []) WHERE ' ' + toLower(replace(n, '-', ' ')) CONTAINS ' ' + toLower(replace($from, '-', ' '))))
  AND (b.key = $to OR any(n IN [b.name] + coalesce(b.aliases, []) WHERE ' ' + toLower(replace(n, '-', ' ')) CONTAINS ' ' + toLower(replace($to, '-', ' '))))
MATCH path = allShortestPaths((a)-[:TOOK_PART_IN*..12]-(b))
WHERE all(n IN nodes(path) WHERE NOT n:Contact OR n.status = 'held' AND ($with_series OR NOT n.series))
// Of several chains of one length, the one whose keys come first, so that the answer is always the same.
WITH a, b, path ORDER BY reduce(s = '', n IN nodes(path) | s + n.key + ' ')
WITH a, b, collect(path)[0] AS path
UNWIND range(1, size(nodes(path)) - 2, 2) AS i
WITH a, b, i, nodes(path)[i] AS c, nodes(path)[i + 1] AS next
RETURN a.name AS from, b.name AS to, (i + 1) / 2 AS step, next.name AS actor, coalesce(CASE c.date_precision
         WHEN 'day' THEN toString(coalesce(c.date, c.from))
         WHEN 'month' THEN substring(toString(c.from), 0, 7)
         WHEN 'year' THEN toString(c.year)
       END, 'unknown') AS date,
       CASE WHEN c:Call THEN 'call' ELSE 'meeting' END AS kind, COLLECT { MATCH (w:Actor)-[:TOOK_PART_IN]->(c) RETURN w.name ORDER BY NOT w:Person, w.name } AS participants, c.key AS contact
ORDER BY from, to, step
