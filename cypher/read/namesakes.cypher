// The persons whose full names end in a surname.
UNWIND $rows AS row
MATCH (n:Person)
USING TEXT INDEX n:Person(key)
WHERE n.key ENDS WITH '-' + row.key
RETURN n.key AS key
