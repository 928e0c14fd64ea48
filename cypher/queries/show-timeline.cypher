// What a person did, in order of time.
// group: time
// param person: person — part of the person's name
// param limit: integer = 50 — at most so many rows
// The date of the event; else the date an office began; else the first document that says it. Undated rows come last.
MATCH (p:Person)-[r:<edges>]->(x)
WHERE p.search CONTAINS $person OR p.id = $person
RETURN p.name AS person, coalesce(x.start, r.`from`, r.first) AS date, r.predicate AS did, r.role AS role,
  r.title AS title, x.caption AS what, r.modality AS modality, r.quote AS quote, r.document AS document, r.uri AS uri, r.id AS edge
ORDER BY person, date, edge
LIMIT $limit
