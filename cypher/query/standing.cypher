// title: Standing
// question: How well does each value of a contact stand: how many articles state it, how many of them independently, and which value won?
// group: sources
// param: contact string "" "a contact's key or a part of it, as the column contact shows it; empty for all" example contact/2017-07-07
// param: actor string "" "only contacts with this actor: how a word of the name or of another spelling begins; empty for all" example merkel
// param: field string "" "only this field: status, date, place, duration, occasion, count, caller, topic, not_discussed; empty for all" example date
// param: year int 0 "only this year; 0 for all" example 2025
// columns: contact, field, value, stands, articles, independent, outlets, claimants
// why: contact
MATCH (c:Contact)<-[:ABOUT]-(s:Statement)-[:STATED_IN]->(a:Article)
WHERE ($contact = '' OR c.key CONTAINS $contact)
  AND ($year = 0 OR c.year = $year)
  AND s.field IN ['status', 'date', 'place', 'duration', 'occasion', 'count', 'caller', 'topic', 'not_discussed']
  AND ($field = '' OR s.field = $field)
  AND ($actor = '' OR EXISTS {
        MATCH (n:Actor)-[:TOOK_PART_IN]->(c)
        WHERE n.key = $actor OR any(x IN [n.name] + coalesce(n.aliases, [])
          WHERE ' ' + toLower(replace(x, '-', ' ')) CONTAINS ' ' + toLower(replace($actor, '-', ' ')))
      })
// A voice is an outlet, however often it prints; a copy is heard as its original.
OPTIONAL MATCH (a)-[:COPY_OF]->(o:Article)
WITH c, s, a, coalesce(o, a) AS original
OPTIONAL MATCH (original)-[:PUBLISHED_BY]->(outlet:Actor)
OPTIONAL MATCH (s)-[:CLAIMED_BY]->(claimant:Actor)
WITH c, s.field AS field, s.value AS value, max(coalesce(s.name, s.value)) AS name, count(DISTINCT a) AS articles,
     count(DISTINCT coalesce(outlet.key, original.key)) AS independent, collect(DISTINCT a.outlet) AS outlets, collect(DISTINCT claimant.name) AS claimants
RETURN c.key AS contact, field, CASE field WHEN 'duration' THEN value WHEN 'date' THEN value ELSE name END AS value,
       coalesce(CASE field
         WHEN 'status' THEN c.status = value
         WHEN 'date' THEN CASE c.date_precision
           WHEN 'day' THEN toString(coalesce(c.date, c.from)) = value
           WHEN 'month' THEN substring(toString(c.from), 0, 7) = value
           ELSE toString(c.year) = value
         END
         WHEN 'place' THEN EXISTS { (c)-[:TOOK_PLACE_IN]->(:Place {key: value}) }
         WHEN 'duration' THEN toString(c.duration_minutes) = value
         WHEN 'occasion' THEN c.occasion = value
         WHEN 'count' THEN toString(c.count) = value
         WHEN 'caller' THEN c.caller = value
         WHEN 'topic' THEN EXISTS { MATCH (c)-[:DISCUSSED]->(t:Topic) WHERE value IN [t.key, t.topic] }
         ELSE EXISTS { MATCH (c)-[:NOT_DISCUSSED]->(t:Topic) WHERE value IN [t.key, t.topic] }
       END, false) AS stands,
       articles, independent,
       COLLECT { UNWIND outlets AS x RETURN x ORDER BY x } AS outlets, COLLECT { UNWIND claimants AS x RETURN x ORDER BY x } AS claimants
ORDER BY c.from IS NULL, c.from, contact, field, NOT stands, independent DESC, articles DESC, value
