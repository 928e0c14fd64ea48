// What an agency is part of and which parts it has.
// group: agencies
// param agency: agency — part of the name of the part or the whole
// param limit: integer = 50 — at most so many rows
MATCH (p:Agency)-[r:PART_OF]->(w:Agency)
WHERE p.search CONTAINS $agency OR p.id = $agency OR w.search CONTAINS $agency OR w.id = $agency
RETURN w.name AS whole, p.name AS part, p.kind AS kind,
  r.quote AS quote, r.document AS document, r.uri AS uri, r.id AS edge
ORDER BY whole, part, edge
LIMIT $limit
