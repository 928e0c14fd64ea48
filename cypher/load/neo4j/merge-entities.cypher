// row: elaqeHash, id, …
UNWIND $rows AS row
MERGE (n:<label> {id: row[1]})
ON CREATE SET n.elaqeHash = ''
WITH n, row
WHERE n.elaqeHash <> row[0]
SET n:Entity, n += {<properties>}
