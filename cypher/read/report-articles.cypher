MATCH (a:Article)
RETURN a.key AS key, a.title AS title, a.outlet AS outlet, a.published AS published, a.url AS url
ORDER BY key
