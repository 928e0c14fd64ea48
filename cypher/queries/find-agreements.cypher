// Agreements and decisions that an agency signed, one row for each other signatory.
// group: agreements
// param agency: agency — part of the agency's name
// param limit: integer = 50 — at most so many rows
MATCH (a:Agency)-[r:SIGNED]->(e:Event)
WHERE a.search CONTAINS $agency OR a.id = $agency
OPTIONAL MATCH (other)-[s:SIGNED]->(e)
WHERE other.id <> a.id
RETURN a.name AS agency, e.caption AS agreement, e.date AS date, other.name AS signatory,
  r.modality AS modality, r.quote AS quote, r.document AS document, r.uri AS uri,
  s.quote AS signatoryQuote, s.document AS signatoryDocument, s.uri AS signatoryUri, r.id AS edge, s.id AS signatoryEdge
ORDER BY agency, date, agreement, edge, signatory, signatoryEdge
LIMIT $limit
