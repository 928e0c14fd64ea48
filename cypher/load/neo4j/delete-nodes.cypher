UNWIND $rows AS row
MATCH (n:<label> {id: row.id})
WHERE n.contentHash =~ '[A-Za-z0-9_-]{22}'
DETACH DELETE n
