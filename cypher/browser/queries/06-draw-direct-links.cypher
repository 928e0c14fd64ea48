// What links two names directly
// The lines between everything of one name and everything of the other.
// chapter: How are two connected?
// param first: nazirliyi — part of one name
// param second: fondu — part of the other name
MATCH path = (a:Entity)-[r:PARTICIPATED|ORGANISED|SIGNED|FUNDED|HOLDS_POSITION|PART_OF|FOUNDED]-(b:Entity)
WHERE a.search CONTAINS $first AND b.search CONTAINS $second AND a <> b
RETURN path
ORDER BY r.documentCount DESC, r.id
LIMIT 100
