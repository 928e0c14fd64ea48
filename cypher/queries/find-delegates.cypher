// Events at which people with an office in an agency took part.
// group: agencies
// param agency: agency — part of the agency's name
// param limit: integer = 50 — at most so many rows
MATCH (a:Agency)<-[r:HOLDS_POSITION]-(p:Person)-[s:PARTICIPATED|ORGANISED|SIGNED]->(e:Event)
WHERE a.search CONTAINS $agency OR a.id = $agency
RETURN a.name AS agency, p.name AS person, r.title AS title, s.predicate AS did, e.caption AS event, e.start AS date,
  r.quote AS quote, r.document AS document, r.uri AS uri,
  s.quote AS secondQuote, s.document AS secondDocument, s.uri AS secondUri, r.id AS edge, s.id AS secondEdge
ORDER BY agency, date, event, person, edge, secondEdge
LIMIT $limit
