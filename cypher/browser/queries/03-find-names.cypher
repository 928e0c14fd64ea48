// Find a name
// Every person, agency and event of a name, with all the ways it is written.
// chapter: Find a name
// param name: nazirliyi — part of the name: small letters, without diacritics
MATCH (n:Entity)
WHERE n.search CONTAINS $name
RETURN n.name AS name, n.type AS type, coalesce(n.aliases, []) AS alsoWritten, n.documents AS documents
ORDER BY documents DESC, name
LIMIT 50
