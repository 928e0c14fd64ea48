// How many agreements and decisions were signed in each month.
// group: agreements
// param limit: integer = 50 — at most so many rows
// quotes: list-agreements from=month to=month
// An agreement without a date counts under the first document that says it was signed; without either, under none.
MATCH (who)-[r:SIGNED]->(e:Event)
WHERE r.modality = 'asserted' AND coalesce(e.start, r.first) IS NOT NULL
WITH left(coalesce(e.start, r.first), 7) AS month, e.id AS agreement, count(r.id) AS signatures
RETURN month, count(agreement) AS agreements, sum(signatures) AS signatures
ORDER BY month
LIMIT $limit
