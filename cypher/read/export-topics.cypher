// A topic that is a place is told with the places.
MATCH (n:Topic) WHERE NOT n:Place RETURN labels(n) AS labels, properties(n) AS properties ORDER BY n.key
