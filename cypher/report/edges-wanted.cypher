UNWIND $sources AS source
MATCH (a:<label> {id: source})-[r:<types>]->(b)
WHERE r.id IN $ids
RETURN type(r) AS type, a.id AS source, b.id AS target, r AS relationship
