MATCH (a:<label>)-[r:<types>]->(b)
WHERE r.documentCount > 1
RETURN type(r) AS type, a.id AS source, b.id AS target, r AS relationship
