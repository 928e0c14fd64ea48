// The same as a table with quotes
// Each link with the sentence that says it and the document it stands in.
// chapter: Find a name
// param name: nazirliyi — part of the name: small letters, without diacritics
MATCH (n:Entity)-[r:PARTICIPATED|ORGANISED|SIGNED|FUNDED|HOLDS_POSITION|PART_OF|FOUNDED]-(other:Entity)
WHERE n.search CONTAINS $name
RETURN n.name AS name, r.caption AS link, other.caption AS other, r.modality AS modality, r.quote AS quote, r.uri AS uri
ORDER BY name, other, link
LIMIT 100
