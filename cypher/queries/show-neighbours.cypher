// Whom and what a person, agency or event is directly linked to.
// group: network
// param name: name — part of the name
// param limit: integer = 50 — at most so many rows
MATCH (n)-[r:<edges>]-(other)
WHERE n.search CONTAINS $name OR n.id = $name
RETURN n.caption AS name, r.predicate AS link, r.title AS title, r.role AS role, other.caption AS neighbour,
  other.type AS type, r.documentCount AS documents, r.modality AS modality,
  r.quote AS quote, r.document AS document, r.uri AS uri, r.id AS edge
ORDER BY name, documents DESC, neighbour, edge
LIMIT $limit
