MATCH (a)-[r:<types>]->(b:Event)
WHERE r.documentCount = 1 AND r.modality = 'asserted'
RETURN r.id AS id, a.id AS source, b.id AS target
ORDER BY coalesce(b.start, r.first, '') DESC, r.id
LIMIT $limit
