UNWIND $rows AS row
MATCH (n:<label> {id: row.id})
WHERE n.elaqeHash IS NOT NULL
DETACH DELETE n
