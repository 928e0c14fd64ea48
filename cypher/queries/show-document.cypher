// Every claim of one document, in the order of its text.
// group: evidence and quality
// param document: string — id of the document, as the other queries give it
// param limit: integer = 50 — at most so many rows
MATCH (a)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(b)
MATCH (c)-[:STATED_IN]->(d:Document)
WHERE d.id = $document
RETURN a.name AS subject, c.predicate AS predicate, b.caption AS object, c.modality AS modality,
  c.quote AS quote, c.start AS start, c.`end` AS `end`, d.id AS document, d.title AS title, d.uri AS uri, c.id AS claim
ORDER BY start, `end`, claim
LIMIT $limit
