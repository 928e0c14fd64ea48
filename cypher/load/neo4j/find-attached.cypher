// What others have attached to nodes that are to go.
UNWIND $ids AS id
MATCH (n:<label> {id: id})-[r]-()
WHERE n.elaqeHash IS NOT NULL AND r.elaqeHash IS NULL
RETURN DISTINCT n.id AS id, type(r) AS type
LIMIT 4
