// The same as a table with dates and quotes
// Since when, until when, and when documents first and last said so.
// chapter: Offices
// param name: nazirliyi — part of the name: small letters, without diacritics
MATCH (p:Person)-[r:HOLDS_POSITION]->(a:Agency)
WHERE a.search CONTAINS $name
RETURN a.name AS agency, r.title AS title, p.name AS person, r.from AS since, r.to AS until, r.first AS first,
  r.last AS last, r.quote AS quote, r.uri AS uri
ORDER BY agency, title, person
LIMIT 100
