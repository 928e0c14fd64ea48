MATCH (a)-[r:<types>]->(b:<label>)
WHERE r.documentCount = 1 AND r.modality = $modality
RETURN r.id AS id, a.id AS source, b.id AS target
ORDER BY coalesce(r.from, r.first, '') DESC, r.confidence DESC, r.id
LIMIT $limit
