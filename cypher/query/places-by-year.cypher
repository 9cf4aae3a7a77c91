// title: Places by year
// question: Where did they meet, year by year?
// group: places
// form: count
// param: year int 0 "only this year; 0 for all" example 2025
// param: place string "" "only contacts in this place: how a word of its name or its country's begins; empty for all" example paris
// param: actor string "" "only contacts with this actor: how a word of the name or of another spelling begins; empty for all" example merkel
// param: with string "" "and with this one; empty for anybody" example macron
// param: topic string "" "only contacts about this topic: how a word of its name begins; empty for all" example ukraine
// param: with_series bool false "also contacts told together, as six calls since January"
// param: top int 0 "only the most frequent ones; 0 for all" example 10
// columns: year, place, country, meetings
// why: why
MATCH (c:Meeting {status: 'held'})-[:TOOK_PLACE_IN]->(p:Place)
WHERE ($with_series OR NOT c.series)
  AND ($year = 0 OR c.year = $year)
  AND ($place = '' OR EXISTS {
        MATCH (p)-[:LIES_IN*0..2]->(x:Place)
        WHERE x.key = $place OR ' ' + toLower(replace(x.name, '-', ' ')) CONTAINS ' ' + toLower(replace($place, '-', ' '))
      })
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
  AND ($topic = '' OR EXISTS {
        MATCH (c)-[:DISCUSSED]->(x:Topic)
        WHERE x.key = $topic OR ' ' + toLower(replace(x.name, '-', ' ')) CONTAINS ' ' + toLower(replace($topic, '-', ' '))
      })
WITH c.year AS y, p, collect(DISTINCT c.key) AS why
OPTIONAL MATCH (country:Place {key: p.country})
WITH y, p, country, why ORDER BY size(why) DESC, p.name
WITH y, collect({place: p.name, country: country.name, why: why}) AS found
UNWIND CASE $top WHEN 0 THEN found ELSE found[..$top] END AS f
RETURN coalesce(y, 'unknown') AS year, f.place AS place, f.country AS country, size(f.why) AS meetings, f.why AS why
ORDER BY y, meetings DESC, place
