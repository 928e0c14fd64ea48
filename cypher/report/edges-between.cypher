MATCH (a:<label>)-[r:<types>]->(b)
WHERE a.id IN $sources AND b.id IN $targets
RETURN type(r) AS type, a.id AS source, b.id AS target, r AS relationship
