// Agreements by month
// One without a date counts under the first document that says it was signed.
// chapter: Money and agreements
MATCH (:Entity)-[r:SIGNED]->(e:Event)
WITH left(coalesce(e.start, r.first), 7) AS month, e
RETURN month, count(DISTINCT e) AS agreements
ORDER BY month
LIMIT 100
