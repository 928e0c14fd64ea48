// row: contentHash, id, …
UNWIND $rows AS row
MERGE (n:<label> {id: row[1]})
WITH n, row
WHERE n.contentHash IS NULL OR n.contentHash <> row[0]
SET n:Entity, n = {<properties>}
