UNWIND $rows AS row
MATCH (a:Article {key: row.key})
RETURN a.key AS key, a.sha256 AS sha256, a.reader AS reader, a.path AS path
