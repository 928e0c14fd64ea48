// What one rule of the extractor claimed, the least certain first.
// group: evidence and quality
// param rule: string — name of the rule, as count-rules gives it
// param limit: integer = 50 — at most so many rows
MATCH (a)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(b)
MATCH (c)-[:STATED_IN]->(d:Document)
WHERE c.rule = $rule
RETURN a.name AS subject, c.predicate AS predicate, b.caption AS object, c.modality AS modality,
  c.confidence AS confidence, c.quote AS quote, d.id AS document, d.uri AS uri, c.id AS claim
ORDER BY confidence, document, claim
LIMIT $limit
