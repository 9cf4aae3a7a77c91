// title: Gaps in the corpus
// question: In which stretches of time has no article been read, so that silence means nothing?
// group: coverage
// form: count
// param: outlet string "" "only this outlet: how a word of its name begins; empty for all" example blatt
// param: min_days int 60 "only gaps of at least so many days" example 365
// columns: after, before, days
MATCH (s:Article)
WHERE size(s.published) = 10
  AND ($outlet = '' OR ' ' + toLower(replace(s.outlet, '-', ' ')) CONTAINS ' ' + toLower(replace($outlet, '-', ' ')))
WITH DISTINCT date(s.published) AS day ORDER BY day
WITH collect(day) AS days
UNWIND range(1, size(days) - 1) AS i
WITH days[i - 1] AS one, days[i] AS next, duration.inDays(days[i - 1], days[i]).days AS gap
WHERE gap >= $min_days
RETURN toString(one) AS after, toString(next) AS before, gap AS days
ORDER BY days DESC, after
