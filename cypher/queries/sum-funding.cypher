// Sums of money that agencies and people gave, by currency.
// group: money
// param name: name = "" — part of the giver's name; all when left out
// param limit: integer = 50 — at most so many rows
// quotes: find-funding name=giver
MATCH (g)-[r:FUNDED]->(t)
WHERE ($name = '' OR g.search CONTAINS $name OR g.id = $name) AND r.amount IS NOT NULL AND r.modality = 'asserted'
RETURN g.name AS giver, r.currency AS currency, sum(r.amount) AS amount, count(r.id) AS gifts,
  g.id AS id
ORDER BY giver, currency, id
LIMIT $limit
