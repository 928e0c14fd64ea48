// Who funded whom
// Givers, receivers and the sums on the lines, the largest first.
// chapter: Money and agreements
MATCH path = (:Entity)-[r:FUNDED]->(:Entity)
RETURN path
ORDER BY coalesce(r.amount, 0) DESC, r.id
LIMIT 100
