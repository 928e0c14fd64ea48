// What two people have in common: events, agencies, agreements.
// group: people
// param first: person — part of one person's name
// param second: person — part of the other's name
// param limit: integer = 50 — at most so many rows
MATCH (a:Person)-[r:<edges>]->(x)<-[s:<edges>]-(b:Person)
WHERE (a.search CONTAINS $first OR a.id = $first) AND (b.search CONTAINS $second OR b.id = $second) AND a.id <> b.id
RETURN a.name AS first, b.name AS second, x.caption AS shared, x.type AS type,
  r.predicate AS firstDid, s.predicate AS secondDid, r.quote AS quote, r.document AS document, r.uri AS uri,
  s.quote AS secondQuote, s.document AS secondDocument, s.uri AS secondUri, r.id AS edge, s.id AS secondEdge
ORDER BY first, second, shared, edge, secondEdge
LIMIT $limit
