// Agencies that were most often at the same events.
// group: network
// param limit: integer = 50 — at most so many rows
// quotes: find-partners agency=first
MATCH (a:Agency)-[r:<eventEdges>]->(e:Event)<-[s:<eventEdges>]-(b:Agency)
WHERE a.id < b.id
WITH a.caption AS first, b.caption AS second, a.id AS firstId, b.id AS secondId, e.id AS event, count(r.id) AS links
RETURN first, second, count(event) AS events, firstId, secondId
ORDER BY events DESC, firstId, secondId
LIMIT $limit
