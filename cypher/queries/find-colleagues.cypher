// People who hold or held an office in the same agency as a person.
// group: people
// param person: person — part of the person's name
// param limit: integer = 50 — at most so many rows
MATCH (p:Person)-[r:HOLDS_POSITION]->(a:Agency)<-[s:HOLDS_POSITION]-(other:Person)
WHERE (p.search CONTAINS $person OR p.id = $person) AND p.id <> other.id
RETURN p.name AS person, r.title AS title, a.name AS agency, other.name AS colleague, s.title AS colleagueTitle,
  r.quote AS quote, r.document AS document, r.uri AS uri,
  s.quote AS secondQuote, s.document AS secondDocument, s.uri AS secondUri, r.id AS edge, s.id AS secondEdge
ORDER BY person, agency, colleague, edge, secondEdge
LIMIT $limit
