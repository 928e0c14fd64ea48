// What is denied
// Denied claims make no line between two; they stay claims, with their quotes.
// chapter: How sure is it?
MATCH (a:Entity)<-[:SUBJECT]-(c:Claim {modality: 'negated'})-[:OBJECT]->(b:Entity)
MATCH (c)-[:STATED_IN]->(d:Document)
RETURN a.name AS subject, c.predicate AS predicate, b.caption AS object, c.quote AS quote, d.uri AS uri
ORDER BY uri, quote
LIMIT 100
