// Agencies by name or kind, with every way the name is written.
// group: agencies
// param agency: agency = "" — part of the name or acronym; all when left out
// param kind: string = "" — ministry, company, university, ngo, unit, …; all when left out
// param limit: integer = 50 — at most so many rows
// quotes: show-neighbours name=name
MATCH (a:Agency)
WHERE ($agency = '' OR a.search CONTAINS $agency OR a.id = $agency) AND ($kind = '' OR a.kind = $kind)
RETURN a.name AS name, a.acronym AS acronym, a.kind AS kind, coalesce(a.aliases, []) AS alsoWritten, a.documents AS documents,
  a.id AS id
ORDER BY documents DESC, name, id
LIMIT $limit
