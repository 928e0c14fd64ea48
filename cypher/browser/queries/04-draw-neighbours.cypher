// Draw its neighbours
// Everything of that name and what it is directly linked to, what most documents support first. Click a line to read its quote.
// chapter: Find a name
// param name: nazirliyi — part of the name: small letters, without diacritics
MATCH path = (n:Entity)-[r:PARTICIPATED|ORGANISED|SIGNED|FUNDED|HOLDS_POSITION|PART_OF|FOUNDED]-(:Entity)
WHERE n.search CONTAINS $name
RETURN path
ORDER BY r.documentCount DESC, r.id
LIMIT 100
