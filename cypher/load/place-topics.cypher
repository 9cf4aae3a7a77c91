// A place that is talked about gets the topic's label and properties on top of its own.
UNWIND $rows AS row
MATCH (n:Place {key: row.key})
WITH n, row
WHERE NOT n:Topic OR coalesce(n.group, '') <> coalesce(row.group, '') OR coalesce(n.topic, '') <> coalesce(row.topic, '')
SET n:Topic, n.group = row.group, n.topic = row.topic
RETURN count(n) AS changed
