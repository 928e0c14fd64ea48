// Who founded an agency.
// group: agencies
// param agency: agency = "" — part of the agency's name; all when left out
// param limit: integer = 50 — at most so many rows
MATCH (who)-[r:FOUNDED]->(a:Agency)
WHERE $agency = '' OR a.search CONTAINS $agency OR a.id = $agency
RETURN a.name AS agency, who.name AS founder, who.type AS type, r.modality AS modality,
  r.quote AS quote, r.document AS document, r.uri AS uri, r.id AS edge
ORDER BY agency, founder, edge
LIMIT $limit
