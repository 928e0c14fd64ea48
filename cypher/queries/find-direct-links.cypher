// How two people, agencies or events are directly linked.
// group: network
// param first: name — part of one name
// param second: name — part of the other name
// param limit: integer = 50 — at most so many rows
MATCH (a)-[r:<edges>]-(b)
WHERE (a.search CONTAINS $first OR a.id = $first) AND (b.search CONTAINS $second OR b.id = $second) AND a.id <> b.id
RETURN a.caption AS first, r.predicate AS link, b.caption AS second, r.title AS title, r.role AS role,
  r.modality AS modality, r.quote AS quote, r.document AS document, r.uri AS uri, r.id AS edge
ORDER BY first, second, edge
LIMIT $limit
