// Judgements that nobody holds any more.
MATCH (n:Judgement)
WHERE NOT n.key IN $keep
DELETE n
RETURN count(*) AS gone
