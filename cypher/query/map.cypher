// title: Map of places
// question: Where on the map were meetings held, and how often?
// group: places
// form: count
// param: year int 0 "only this year; 0 for all" example 2025
// param: actor string "" "only contacts with this actor: how a word of the name or of another spelling begins; empty for all" example merkel
// param: with string "" "and with this one; empty for anybody" example macron
// param: place string "" "only contacts in this place: how a word of its name or its country's begins; empty for all" example paris
// param: topic string "" "only contacts about this topic: how a word of its name begins; empty for all" example ukraine
// param: with_series bool false "also contacts told together, as six calls since January"
// columns: place, country, latitude, longitude, meetings
// why: why
MATCH (c:Meeting {status: 'held'})-[:TOOK_PLACE_IN]->(p:Place)
WHERE p.location IS NOT NULL
  AND ($with_series OR NOT c.series)
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
WITH p, collect(DISTINCT c.key) AS why
OPTIONAL MATCH (country:Place {key: p.country})
RETURN p.name AS place, country.name AS country, p.location.latitude AS latitude, p.location.longitude AS longitude, size(why) AS meetings, why
ORDER BY meetings DESC, place
