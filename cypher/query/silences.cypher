// title: Longest silences
// question: When did two actors, who had met or phoned before and did again, have no known contact for longest?
// group: contacts
// form: count
// param: actor string "" "only contacts with this actor: how a word of the name or of another spelling begins; empty for all" example merkel
// param: with string "" "and with this one; empty for anybody" example macron
// param: min_days int 30 "only silences of at least so many days" example 365
// param: kind string "" "meeting or call; empty for both" example call
// param: top int 0 "only the most frequent ones; 0 for all" example 10
// columns: actor, other, from, to, days
// why: why
MATCH (a:Actor)-[:TOOK_PART_IN]->(c:Contact {status: 'held'})<-[:TOOK_PART_IN]-(b:Actor)
WHERE NOT c.series
  AND c.from IS NOT NULL
  AND CASE WHEN $actor = '' THEN a.key < b.key ELSE a.key = $actor OR any(n IN [a.name] + coalesce(a.aliases, []) WHERE ' ' + toLower(replace(n, '-', ' ')) CONTAINS ' ' + toLower(replace($actor, '-', ' '))) END
  AND ($with = '' OR b.key = $with OR any(n IN [b.name] + coalesce(b.aliases, []) WHERE ' ' + toLower(replace(n, '-', ' ')) CONTAINS ' ' + toLower(replace($with, '-', ' '))))
  AND ($kind = '' OR toLower($kind) = CASE WHEN c:Call THEN 'call' ELSE 'meeting' END)
WITH a, b, c ORDER BY c.from, c.to, c.key
WITH a, b, collect(DISTINCT c) AS contacts
UNWIND range(1, size(contacts) - 1) AS i
WITH a, b, contacts[i] AS next,
     // The one before is the one that ends last of all that begin earlier: a contact known to the year may still have been in its December.
     reduce(last = contacts[0], one IN contacts[..i] | CASE WHEN one.to > last.to THEN one ELSE last END) AS before
WITH a, b, before, next, duration.inDays(before.to, next.from).days AS days
WHERE days >= $min_days
WITH a, b, before, next, days
ORDER BY days DESC, a.name, b.name
WITH collect({a: a.name, b: b.name, before: before, next: next, days: days}) AS found
UNWIND CASE $top WHEN 0 THEN found ELSE found[..$top] END AS f
RETURN f.a AS actor, f.b AS other, toString(f.before.to) AS from, toString(f.next.from) AS to, f.days AS days, [f.before.key, f.next.key] AS why
ORDER BY days DESC, actor, other
