// Events at which a person took part, by date.
// group: people
// param person: person — part of the person's name
// param role: string = "" — participant, speaker, chair, guest or winner; all when left out
// param limit: integer = 50 — at most so many rows
MATCH (p:Person)-[r:PARTICIPATED]->(e:Event)
WHERE (p.search CONTAINS $person OR p.id = $person) AND ($role = '' OR r.role = $role)
RETURN p.name AS person, e.start AS date, e.caption AS event, e.kind AS kind, e.place AS place, r.role AS role,
  r.modality AS modality, r.quote AS quote, r.document AS document, r.uri AS uri, r.id AS edge
ORDER BY person, date, event, edge
LIMIT $limit
