// Who supported most others, with money or in kind.
// group: money
// param limit: integer = 50 — at most so many rows
// quotes: find-funding name=giver
MATCH (g)-[r:FUNDED]->(t)
WHERE r.modality = 'asserted'
WITH g.caption AS giver, g.type AS type, g.id AS id, t.id AS receiver, count(r.id) AS links
RETURN giver, type, count(receiver) AS receivers, sum(links) AS gifts, id
ORDER BY receivers DESC, gifts DESC, id
LIMIT $limit
