MATCH ()-[r:<types>]->(e:Event)
WHERE r.modality = 'asserted'
RETURN max(e.start) AS latest
