// The articles that have a number of their fingerprint in common with another.
UNWIND $rows AS row
CALL db.index.fulltext.queryNodes('article_fingerprint', row.fingerprint) YIELD node
RETURN DISTINCT node.key AS key
