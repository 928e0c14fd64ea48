// Who heads or holds an office in an agency.
// group: agencies
// param agency: agency — part of the agency's name
// param limit: integer = 50 — at most so many rows
MATCH (p:Person)-[r:HOLDS_POSITION]->(a:Agency)
WHERE a.search CONTAINS $agency OR a.id = $agency
RETURN a.name AS agency, r.title AS title, p.name AS person, r.`from` AS since, r.`to` AS until,
  r.first AS first, r.last AS last, r.quote AS quote, r.document AS document, r.uri AS uri, r.id AS edge
ORDER BY agency, title, person, edge
LIMIT $limit
