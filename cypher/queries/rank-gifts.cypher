// The largest sums, each with its giver and receiver, by currency.
// group: money
// param currency: string = "" — AZN, USD, EUR, …; all when left out
// param least: integer = 0 — leaves out smaller sums
// param limit: integer = 50 — at most so many rows
MATCH (g)-[r:FUNDED]->(t)
WHERE r.amount >= $least AND ($currency = '' OR r.currency = $currency)
RETURN r.currency AS currency, r.amount AS amount, g.name AS giver, t.caption AS receiver, r.support AS support,
  r.modality AS modality, r.quote AS quote, r.document AS document, r.uri AS uri, r.id AS edge
ORDER BY currency, amount DESC, edge
LIMIT $limit
