// Every claim behind one edge, with its words and their place in the document.
// group: evidence and quality
// param edge: string — id of the edge, as the other queries give it
// param limit: integer = 50 — at most so many rows
MATCH (a)-[r:<edges>]->(b)
WHERE r.id = $edge
UNWIND r.claims AS claim
MATCH (c:Claim)-[:STATED_IN]->(d:Document)
WHERE c.id = claim
RETURN a.name AS subject, c.predicate AS predicate, b.caption AS object, c.modality AS modality,
  c.confidence AS confidence, c.quote AS quote, d.id AS document, c.start AS start, c.`end` AS `end`, d.uri AS uri,
  c.extractor AS extractor, c.rule AS rule, c.id AS claim
ORDER BY document, start, claim
LIMIT $limit
