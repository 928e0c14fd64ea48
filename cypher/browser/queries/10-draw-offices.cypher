// Who holds which office
// People and the agencies in which they hold or held an office; the title stands on the line.
// chapter: Offices
// param name: nazirliyi — part of the name: small letters, without diacritics
MATCH path = (:Person)-[r:HOLDS_POSITION]->(a:Agency)
WHERE a.search CONTAINS $name
RETURN path
ORDER BY r.documentCount DESC, r.id
LIMIT 100
