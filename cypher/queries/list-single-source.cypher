// Edges that only one document supports, the least certain first.
// group: evidence and quality
// param limit: integer = 50 — at most so many rows
MATCH (a)-[r:<edges>]->(b)
WHERE r.documentCount = 1
RETURN a.name AS subject, r.predicate AS predicate, b.caption AS object, r.confidence AS confidence,
  r.modality AS modality, r.quote AS quote, r.document AS document, r.uri AS uri, r.id AS edge
ORDER BY confidence, edge
LIMIT $limit
