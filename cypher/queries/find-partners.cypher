// Agencies that did something together with an agency, and at which event.
// group: agencies
// param agency: agency — part of the agency's name
// param limit: integer = 50 — at most so many rows
MATCH (a:Agency)-[r:<eventEdges>]->(e:Event)<-[s:<eventEdges>]-(p:Agency)
WHERE (a.search CONTAINS $agency OR a.id = $agency) AND a.id <> p.id
RETURN a.name AS agency, p.name AS partner, e.caption AS event, e.date AS date,
  r.predicate AS did, s.predicate AS partnerDid, r.quote AS quote, r.document AS document, r.uri AS uri,
  s.quote AS partnerQuote, s.document AS partnerDocument, s.uri AS partnerUri, r.id AS edge, s.id AS partnerEdge
ORDER BY agency, partner, event, edge, partnerEdge
LIMIT $limit
