// Which offices began, ended or were reported, in order of time.
// group: time
// param agency: agency = "" — part of the agency's name; all when left out
// param limit: integer = 50 — at most so many rows
// The date the office began, else the first document that names it. Undated rows come last.
MATCH (p:Person)-[r:HOLDS_POSITION]->(a:Agency)
WHERE $agency = '' OR a.search CONTAINS $agency OR a.id = $agency
RETURN coalesce(r.`from`, r.first) AS date, a.name AS agency, r.title AS title, p.name AS person,
  r.`from` AS since, r.`to` AS until, r.last AS last,
  r.quote AS quote, r.document AS document, r.uri AS uri, r.id AS edge
ORDER BY date, agency, title, person, edge
LIMIT $limit
