// Paths between two people, agencies or events over one other.
// group: network
// param first: name — part of one name
// param second: name — part of the other name
// param limit: integer = 50 — at most so many rows
MATCH (a)-[r:<edges>]-(x)-[s:<edges>]-(b)
WHERE (a.search CONTAINS $first OR a.id = $first) AND (b.search CONTAINS $second OR b.id = $second)
  AND a.id <> b.id AND x.id <> a.id AND x.id <> b.id
RETURN a.caption AS first, r.predicate AS link, x.caption AS through, s.predicate AS secondLink, b.caption AS second,
  r.quote AS quote, r.document AS document, r.uri AS uri, s.quote AS secondQuote, s.document AS secondDocument, s.uri AS secondUri,
  r.id AS edge, s.id AS secondEdge
ORDER BY first, through, second, edge, secondEdge
LIMIT $limit
