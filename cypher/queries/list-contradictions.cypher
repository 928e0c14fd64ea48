// What one document says and another denies.
// group: evidence and quality
// param limit: integer = 50 — at most so many rows
MATCH (a)<-[:SUBJECT]-(yes:Claim)-[:OBJECT]->(b)
WHERE yes.modality = 'asserted'
MATCH (a)<-[:SUBJECT]-(no:Claim)-[:OBJECT]->(b)
WHERE no.modality = 'negated' AND no.predicate = yes.predicate
MATCH (yes)-[:STATED_IN]->(d:Document)
MATCH (no)-[:STATED_IN]->(e:Document)
RETURN a.name AS subject, yes.predicate AS predicate, b.caption AS object,
  yes.quote AS quote, d.id AS document, d.published AS published, d.uri AS uri,
  no.quote AS deniedQuote, e.id AS deniedDocument, e.published AS deniedPublished, e.uri AS deniedUri,
  yes.id AS claim, no.id AS deniedClaim
ORDER BY subject, object, claim, deniedClaim
LIMIT $limit
