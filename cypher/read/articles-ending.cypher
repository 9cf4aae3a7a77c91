// The articles whose key ends with the same name as one of the rows, in whatever folder.
WITH [row IN $rows | row.name] AS names
MATCH (a:Article)
WHERE last(split(a.key, '/')) IN names
RETURN a.key AS key, a.sha256 AS sha256, a.reader AS reader, a.path AS path
