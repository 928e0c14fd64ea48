// People of a name, with every way it is written.
// group: people
// param person: person = "" — part of the person's name; all when left out
// param limit: integer = 50 — at most so many rows
// quotes: show-timeline person=name
MATCH (p:Person)
WHERE $person = '' OR p.search CONTAINS $person OR p.id = $person
RETURN p.name AS name, coalesce(p.aliases, []) AS alsoWritten, p.documents AS documents, p.id AS id
ORDER BY documents DESC, name, id
LIMIT $limit
