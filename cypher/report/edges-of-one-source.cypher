MATCH (n:<label> {id: $id})-[r:<types>]->(m)
RETURN type(r) AS type, n.id AS source, m.id AS target, r AS relationship
