MATCH (n:<label> {id: $id})<-[r:<types>]-(m)
RETURN type(r) AS type, m.id AS source, n.id AS target, r AS relationship
