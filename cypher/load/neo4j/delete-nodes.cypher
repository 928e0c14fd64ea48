UNWIND $rows AS row
MATCH (n:<label> {id: row.id})
WHERE n.contentHash IS NOT NULL
DETACH DELETE n
