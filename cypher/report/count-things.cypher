MATCH ()-[r:<types>]->(b)
WHERE r.modality = 'asserted'
RETURN r.predicate AS predicate, count(DISTINCT b.id) AS things
