// Who is called by a word: by the whole word, or by one that begins so.
MATCH (a:Actor) WHERE NOT a:Outlet
WITH a, ' ' + toLower(replace($name, '-', ' ')) AS word, [n IN [a.name] + coalesce(a.aliases, []) | ' ' + toLower(replace(n, '-', ' ')) + ' '] AS names
WHERE any(n IN names WHERE n CONTAINS word)
RETURN a.key AS key, a.name AS name, any(n IN names WHERE n CONTAINS word + ' ') AS whole
ORDER BY name, key
