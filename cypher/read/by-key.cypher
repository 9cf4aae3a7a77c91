// The contacts under a key, or under the same with a suffix.
UNWIND $rows AS row
MATCH (c:Contact)
USING INDEX c:Contact(key)
WHERE c.key STARTS WITH row.key
WITH c.key AS key, size(row.key) AS length
WHERE size(key) = length OR substring(key, length) =~ '-[0-9a-f]{8}'
RETURN DISTINCT key
