// title: Contacts from a single source
// question: Which contacts does only one independent article tell of, and which outlet is it?
// group: sources
// param: actor string "" "only contacts with this actor: how a word of the name or of another spelling begins; empty for all" example merkel
// param: with string "" "and with this one; empty for anybody" example macron
// param: year int 0 "only this year; 0 for all" example 2025
// param: kind string "" "meeting or call; empty for both" example call
// param: outlet string "" "only this outlet: how a word of its name begins; empty for all" example blatt
// param: status string held "held, planned, postponed, cancelled, denied, unconfirmed, or all" example planned
// columns: date, kind, status, participants, topics, outlets, articles, contact
// why: contact
MATCH (c:Contact)
WHERE c.independent <= 1
  AND ($status = 'all' OR c.status = $status)
  AND ($year = 0 OR c.year = $year)
  AND ($kind = '' OR toLower($kind) = CASE WHEN c:Call THEN 'call' ELSE 'meeting' END)
  AND ($actor = '' OR EXISTS {
        MATCH (a:Actor)-[:TOOK_PART_IN]->(c)
        WHERE a.key = $actor OR any(n IN [a.name] + coalesce(a.aliases, [])
          WHERE ' ' + toLower(replace(n, '-', ' ')) CONTAINS ' ' + toLower(replace($actor, '-', ' ')))
      })
  AND ($with = '' OR EXISTS {
        MATCH (b:Actor)-[:TOOK_PART_IN]->(c)
        WHERE b.key = $with OR any(n IN [b.name] + coalesce(b.aliases, [])
          WHERE ' ' + toLower(replace(n, '-', ' ')) CONTAINS ' ' + toLower(replace($with, '-', ' ')))
      })
WITH c, COLLECT { MATCH (c)<-[:ABOUT]-(:Statement)-[:STATED_IN]->(s:Article) RETURN DISTINCT s.outlet AS outlet ORDER BY outlet } AS outlets
WHERE $outlet = '' OR any(o IN outlets WHERE ' ' + toLower(replace(o, '-', ' ')) CONTAINS ' ' + toLower(replace($outlet, '-', ' ')))
RETURN coalesce(CASE c.date_precision
         WHEN 'day' THEN toString(coalesce(c.date, c.from))
         WHEN 'month' THEN substring(toString(c.from), 0, 7)
         WHEN 'year' THEN toString(c.year)
       END, 'unknown') AS date, CASE WHEN c:Call THEN 'call' ELSE 'meeting' END AS kind, c.status AS status, COLLECT { MATCH (w:Actor)-[:TOOK_PART_IN]->(c) RETURN w.name ORDER BY NOT w:Person, w.name } AS participants,
       COLLECT { MATCH (c)-[:DISCUSSED]->(t:Topic) RETURN t.name ORDER BY t.name } AS topics,
       outlets, c.articles AS articles, c.key AS contact
ORDER BY c.from IS NULL, c.from, c.to, c.key
