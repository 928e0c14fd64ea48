// What documents say did not happen.
// group: evidence and quality
// param limit: integer = 50 — at most so many rows
MATCH (a)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(b)
WHERE c.modality = 'negated'
MATCH (c)-[:STATED_IN]->(d:Document)
RETURN a.name AS subject, c.predicate AS predicate, b.caption AS object, c.quote AS quote, d.id AS document, d.uri AS uri,
  d.published AS published, c.id AS claim
ORDER BY document, claim
LIMIT $limit
