// Documents that mention a name
// Documents and whom of that name they mention.
// chapter: Back to the words
// param name: nazirliyi — part of the name: small letters, without diacritics
MATCH path = (d:Document)-[:MENTIONS]->(n:Entity)
WHERE n.search CONTAINS $name
RETURN path
ORDER BY coalesce(d.published, '') DESC, d.id, n.id
LIMIT 100
