// The shortest paths between them
// At most four steps, each of which a document says; that two are only mentioned together is no step.
// chapter: How are two connected?
// param first: nazirliyi — part of one name
// param second: fondu — part of the other name
MATCH (a:Entity), (b:Entity)
WHERE a.search CONTAINS $first AND b.search CONTAINS $second AND a <> b
MATCH path = allShortestPaths((a)-[:PARTICIPATED|ORGANISED|SIGNED|FUNDED|HOLDS_POSITION|PART_OF|FOUNDED*..4]-(b))
RETURN path
ORDER BY length(path), a.id, b.id
LIMIT 10
