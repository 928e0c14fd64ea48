MATCH (n:Event)
RETURN n.id AS id, n.type AS type, n.name AS name, n.caption AS caption, n.documents AS documents, n.kind AS kind, n.date AS date,
  n.start AS start, n.end AS end, n.place AS place, n.venue AS venue
