// Only the graph's own nodes: what else a database holds is not ours to count.
MATCH (n:Actor|Place|Topic|Contact|Article|Statement|Judgement)
WITH labels(n) AS labels, count(*) AS number
UNWIND labels AS name
RETURN name, sum(number) AS number ORDER BY name
