// The same as a table with quotes
// Sums, kinds of support and the sentences that say so.
// chapter: Money and agreements
MATCH (g:Entity)-[r:FUNDED]->(t:Entity)
RETURN g.name AS giver, t.caption AS receiver, r.amount AS amount, r.currency AS currency, r.support AS support,
  r.modality AS modality, r.quote AS quote, r.uri AS uri
ORDER BY coalesce(amount, 0) DESC, giver, receiver
LIMIT 100
