// Edges that most documents support.
// group: evidence and quality
// param least: integer = 2 — at least so many documents
// param limit: integer = 50 — at most so many rows
MATCH (a)-[r:<edges>]->(b)
WHERE r.documentCount >= $least
RETURN a.name AS subject, r.predicate AS predicate, b.caption AS object, r.documentCount AS documents,
  r.claimCount AS claims, r.first AS first, r.last AS last, r.modality AS modality,
  r.quote AS quote, r.document AS document, r.uri AS uri, r.id AS edge
ORDER BY documents DESC, claims DESC, edge
LIMIT $limit
