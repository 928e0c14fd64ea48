MATCH ()-[r:<types>]->(e:Event)
WHERE r.modality = 'planned'
RETURN DISTINCT e.id AS id, e.start AS date
