MATCH (a:Person)-[r:HOLDS_POSITION]->(b:Agency)
WHERE r.modality = 'asserted'
RETURN DISTINCT r.title AS title
