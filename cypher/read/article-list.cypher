MATCH (a:Article) RETURN a.key AS key, a.sha256 AS sha256, a.reader AS reader ORDER BY key
