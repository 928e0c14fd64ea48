// The most connected people, agencies and events.
// group: network
// param limit: integer = 20 — at most so many rows
// quotes: show-neighbours name=name
MATCH (n)-[r:<edges>]-(other)
WITH n.caption AS name, n.type AS type, n.documents AS documents, n.id AS id, other.id AS neighbour, count(r.id) AS links
RETURN name, type, count(neighbour) AS neighbours, sum(links) AS edges, documents, id
ORDER BY neighbours DESC, edges DESC, id
LIMIT $limit
