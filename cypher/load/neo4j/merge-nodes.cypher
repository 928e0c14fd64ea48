// row: elaqeHash, id, …
// A node of somebody else has no mark and is passed by; what others add to ours stays.
UNWIND $rows AS row
MERGE (n:<label> {id: row[1]})
ON CREATE SET n.elaqeHash = ''
WITH n, row
WHERE n.elaqeHash <> row[0]
SET n += {<properties>}
