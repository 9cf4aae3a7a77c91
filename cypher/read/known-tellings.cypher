UNWIND $rows AS row
WITH row WHERE EXISTS { MATCH (s:Statement) WHERE s.key STARTS WITH row.key + '/' }
RETURN row.key AS key
