// Who took part in an event, in which role.
// group: events
// param event: event — part of the event's name
// param limit: integer = 50 — at most so many rows
MATCH (who)-[r:PARTICIPATED]->(e:Event)
WHERE e.search CONTAINS $event OR e.id = $event
RETURN e.caption AS event, e.date AS date, who.name AS participant, who.type AS type, r.role AS role,
  r.modality AS modality, r.quote AS quote, r.document AS document, r.uri AS uri, r.id AS edge
ORDER BY event, participant, edge
LIMIT $limit
