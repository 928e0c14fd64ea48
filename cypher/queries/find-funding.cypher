// Who funded whom or what, with how much.
// group: money
// param name: name = "" — part of the name of the giver or the receiver; all when left out
// param limit: integer = 50 — at most so many rows
MATCH (g)-[r:FUNDED]->(t)
WHERE $name = '' OR g.search CONTAINS $name OR g.id = $name OR t.search CONTAINS $name OR t.id = $name
RETURN g.name AS giver, t.caption AS receiver, t.type AS type, r.amount AS amount,
  r.currency AS currency, r.support AS support, r.modality AS modality,
  r.quote AS quote, r.document AS document, r.uri AS uri, r.id AS edge
ORDER BY giver, receiver, edge
LIMIT $limit
