UNWIND $rows AS row
MERGE (n:<label> {id: row.properties.id})
WITH n, row
WHERE n.contentHash IS NULL OR n.contentHash <> row.properties.contentHash
SET n:Entity, n = row.properties
