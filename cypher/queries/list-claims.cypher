// What the documents published in a period say, claim by claim.
// group: time
// param from: date = "0000" — first day, month or year
// param to: date = "9999" — last day, month or year
// param limit: integer = 50 — at most so many rows
MATCH (a)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(b)
MATCH (c)-[:STATED_IN]->(d:Document)
WHERE d.published <= $to + '-99' AND d.published + '-99' >= $from
RETURN d.published AS published, a.name AS subject, c.predicate AS predicate, b.caption AS object,
  c.modality AS modality, c.quote AS quote, d.id AS document, d.title AS title, d.uri AS uri, c.id AS claim
ORDER BY published, document, c.start, claim
LIMIT $limit
