// What was planned and is nowhere said to have happened.
// group: evidence and quality
// param limit: integer = 50 — at most so many rows
MATCH (a)-[r:<edges>]->(b)
WHERE r.modality = 'planned' AND NOT EXISTS {
  MATCH (a)-[done:<edges>]->(b)
  WHERE done.modality = 'asserted' AND done.predicate = r.predicate
}
RETURN a.name AS subject, r.predicate AS predicate, b.caption AS object, r.first AS first,
  r.quote AS quote, r.document AS document, r.uri AS uri, r.id AS edge
ORDER BY first, edge
LIMIT $limit
