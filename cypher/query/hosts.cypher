// title: Hosts and guests
// question: Who received whom at home, where and how often?
// group: contacts
// form: count
// param: host string "" "only this host: how a word of the name or of another spelling begins; empty for all" example macron
// param: guest string "" "only this guest; empty for all" example merkel
// param: year int 0 "only this year; 0 for all" example 2025
// param: with_series bool false "also contacts told together, as six calls since January"
// columns: host, guest, places, first, last, meetings
// why: why

// At home is who has an office in the country that the meeting took place in, and at least one of the others has it elsewhere.
MATCH (h:Actor)-[:TOOK_PART_IN]->(c:Meeting {status: 'held'})<-[:TOOK_PART_IN]-(g:Actor)
MATCH (c)-[:TOOK_PLACE_IN]->(p:Place)
WHERE ($with_series OR NOT c.series)
  AND ($year = 0 OR c.year = $year)
  AND substring(coalesce(h.country, h.key), 6) = substring(coalesce(p.country, p.key), 6)
  AND substring(coalesce(g.country, g.key), 6) <> substring(coalesce(p.country, p.key), 6)
  AND (h:Person AND h.country IS NOT NULL OR h:State) AND (g:Person AND g.country IS NOT NULL OR g:State)
  AND ($host = '' OR h.key = $host OR any(n IN [h.name] + coalesce(h.aliases, []) WHERE ' ' + toLower(replace(n, '-', ' ')) CONTAINS ' ' + toLower(replace($host, '-', ' '))))
  AND ($guest = '' OR g.key = $guest OR any(n IN [g.name] + coalesce(g.aliases, []) WHERE ' ' + toLower(replace(n, '-', ' ')) CONTAINS ' ' + toLower(replace($guest, '-', ' '))))
WITH h, g, p, c, CASE c.date_precision
         WHEN 'day' THEN toString(coalesce(c.date, c.from))
         WHEN 'month' THEN substring(toString(c.from), 0, 7)
         WHEN 'year' THEN toString(c.year)
       END AS date
WITH h, g, collect(DISTINCT p.name) AS places, collect(DISTINCT c.key) AS why, min(date) AS first, max(date) AS last
RETURN h.name AS host, g.name AS guest, COLLECT { UNWIND places AS name RETURN name ORDER BY name } AS places,
       coalesce(first, 'unknown') AS first, coalesce(last, 'unknown') AS last, size(why) AS meetings, why
ORDER BY meetings DESC, host, guest
