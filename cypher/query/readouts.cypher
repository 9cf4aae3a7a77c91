// title: Readouts
// question: What does each side say was talked about: which topics did it name, leave out, or contradict?
// group: sources
// param: contact string "" "a contact's key or a part of it, as the column contact shows it; empty for all" example contact/2017-07-07
// param: actor string "" "only contacts with this actor: how a word of the name or of another spelling begins; empty for all" example merkel
// param: year int 0 "only this year; 0 for all" example 2025
// param: topic string "" "only this topic: how a word of its name begins; empty for all" example ukraine
// columns: date, topic, side, says, claimants, sentence, outlet, contact
// why: contact
MATCH (c:Contact)
WHERE ($contact = '' OR c.key CONTAINS $contact)
  AND ($year = 0 OR c.year = $year)
  AND ($actor = '' OR EXISTS {
        MATCH (a:Actor)-[:TOOK_PART_IN]->(c)
        WHERE a.key = $actor OR any(n IN [a.name] + coalesce(a.aliases, [])
          WHERE ' ' + toLower(replace(n, '-', ' ')) CONTAINS ' ' + toLower(replace($actor, '-', ' ')))
      })
// A side is a country, for all who speak for it, or whoever speaks where no country is known.
MATCH (c)<-[:ABOUT]-(s:Statement)-[:CLAIMED_BY]->(p:Actor)
WHERE s.field IN ['topic', 'not_discussed']
MATCH (s)-[:STATED_IN]->(a:Article)
OPTIONAL MATCH (land:Place {key: p.country})
OPTIONAL MATCH (state:Actor {key: p.country})
WITH *, last(split(p.country, '/')) AS code
WITH c, coalesce(state.name, land.name, CASE WHEN size(code) < 4 THEN toUpper(code) ELSE toUpper(left(code, 1)) + substring(code, 1) END, p.name) AS side,
     s.value AS topic, coalesce(s.name, s.value) AS name, s.field AS field, p.name AS claimant, s.quote AS quote, a.outlet AS outlet, a.published AS published, a.key AS article, s.start AS start
ORDER BY published, article, start
WITH c, side, collect({topic: topic, name: name, field: field, claimant: claimant, quote: quote, outlet: outlet}) AS said
WITH c, collect({side: side, said: said}) AS sides
WHERE size(sides) > 1
WITH c, sides, reduce(all = [], x IN sides | all + x.said) AS everything
UNWIND everything AS one
WITH DISTINCT c, sides, one.topic AS topic, head([y IN everything WHERE y.topic = one.topic | y.name]) AS name,
     any(y IN everything WHERE y.topic = one.topic AND y.field = 'topic') AS named
WHERE $topic = '' OR ' ' + toLower(replace(name, '-', ' ')) CONTAINS ' ' + toLower(replace($topic, '-', ' '))
UNWIND sides AS side
WITH c, name, named, side.side AS side, [x IN side.said WHERE x.topic = topic] AS said
RETURN coalesce(toString(c.date), CASE c.date_precision WHEN 'month' THEN substring(toString(c.from), 0, 7) WHEN 'year' THEN toString(c.year) END, 'unknown') AS date,
       name AS topic, side,
       CASE
         WHEN size(said) = 0 THEN 'left out'
         WHEN all(x IN said WHERE x.field = 'topic') THEN 'named'
         WHEN any(x IN said WHERE x.field = 'topic') THEN 'named and denied'
         WHEN named THEN 'contradicted'
         ELSE 'not discussed'
       END AS says,
       reduce(names = [], x IN said | CASE WHEN x.claimant IN names THEN names ELSE names + x.claimant END) AS claimants,
       head(said).quote AS sentence, head(said).outlet AS outlet, c.key AS contact
ORDER BY c.from IS NULL, c.from, contact, topic, side
