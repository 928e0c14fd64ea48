// What an agency did, in order of time.
// group: time
// param agency: agency — part of the agency's name
// param limit: integer = 50 — at most so many rows
// The date of the event, else of the first document that says it. Undated rows come last.
MATCH (a:Agency)-[r:PARTICIPATED|ORGANISED|SIGNED|FUNDED|PART_OF|FOUNDED]->(x)
WHERE a.search CONTAINS $agency OR a.id = $agency
RETURN a.name AS agency, coalesce(x.start, r.first) AS date, r.predicate AS did, r.role AS role, x.caption AS what,
  r.modality AS modality, r.quote AS quote, r.document AS document, r.uri AS uri, r.id AS edge
ORDER BY agency, date, edge
LIMIT $limit
