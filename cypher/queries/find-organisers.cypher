// Who organised an event.
// group: events
// param event: event — part of the event's name
// param limit: integer = 50 — at most so many rows
MATCH (who)-[r:ORGANISED]->(e:Event)
WHERE e.search CONTAINS $event OR e.id = $event
RETURN e.caption AS event, e.date AS date, who.name AS organiser, who.type AS type,
  r.modality AS modality, r.quote AS quote, r.document AS document, r.uri AS uri, r.id AS edge
ORDER BY event, organiser, edge
LIMIT $limit
