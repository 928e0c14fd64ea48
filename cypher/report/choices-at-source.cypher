// What edges of one document are chosen by, in short.
UNWIND $ids AS id
MATCH (n:<label> {id: id})-[r:<types>]->(m)
WHERE r.documentCount = 1
RETURN r.modality AS modality, r.confidence AS confidence, collect(r.id + '	' + n.id + '	' + m.id) AS edges
