// How many documents were published in each month, and how many claims they make.
// group: time
// param limit: integer = 50 — at most so many rows
// quotes: list-claims from=month to=month
MATCH (c:Claim)-[:STATED_IN]->(d:Document)
WHERE d.published IS NOT NULL
WITH left(d.published, 7) AS month, d.id AS document, count(c.id) AS claims
RETURN month, count(document) AS documents, sum(claims) AS claims
ORDER BY month
LIMIT $limit
