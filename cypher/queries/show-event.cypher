// Everything that is said of an event: who did what.
// group: events
// param event: event — part of the event's name
// param limit: integer = 50 — at most so many rows
MATCH (s)-[r:<eventEdges>]->(e:Event)
WHERE e.search CONTAINS $event OR e.id = $event
RETURN e.caption AS event, e.date AS date, e.place AS place, s.name AS who, s.type AS type, r.predicate AS did,
  r.role AS role, r.amount AS amount, r.currency AS currency, r.support AS support, r.modality AS modality,
  r.quote AS quote, r.document AS document, r.uri AS uri, r.id AS edge
ORDER BY event, did, who, edge
LIMIT $limit
