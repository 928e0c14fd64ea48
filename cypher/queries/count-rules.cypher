// How many claims each rule of the extractor made, for checking a rule by its claims.
// group: evidence and quality
// param limit: integer = 50 — at most so many rows
// quotes: list-claims-of-rule rule=rule
MATCH (c:Claim)-[:STATED_IN]->(d:Document)
WITH c.extractor AS extractor, c.rule AS rule, d.id AS document, count(c.id) AS claims
RETURN extractor, rule, sum(claims) AS claims, count(document) AS documents
ORDER BY claims DESC, extractor, rule
LIMIT $limit
