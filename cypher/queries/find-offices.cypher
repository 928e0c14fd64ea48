// Which offices a person holds or held.
// group: people
// param person: person — part of the person's name
// param limit: integer = 50 — at most so many rows
MATCH (p:Person)-[r:HOLDS_POSITION]->(a:Agency)
WHERE p.search CONTAINS $person OR p.id = $person
RETURN p.name AS person, r.title AS title, a.name AS agency, r.`from` AS since, r.`to` AS until,
  r.first AS first, r.last AS last, r.quote AS quote, r.document AS document, r.uri AS uri, r.id AS edge
ORDER BY person, title, agency, edge
LIMIT $limit
