UNWIND $ids AS id
MATCH ()-[r:<types>]->(e:Event {id: id})
WHERE r.modality = 'asserted'
RETURN DISTINCT e.id AS id
