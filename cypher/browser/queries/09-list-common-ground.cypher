// The same as a table with quotes
// What both are linked to, with the sentence for either side.
// chapter: How are two connected?
// param first: nazirliyi — part of one name
// param second: fondu — part of the other name
MATCH (a:Entity)-[r:PARTICIPATED|ORGANISED|SIGNED|FUNDED|HOLDS_POSITION|PART_OF|FOUNDED]-(x:Entity)-[s:PARTICIPATED|ORGANISED|SIGNED|FUNDED|HOLDS_POSITION|PART_OF|FOUNDED]-(b:Entity)
WHERE a.search CONTAINS $first AND b.search CONTAINS $second AND a <> b AND x <> a AND x <> b
RETURN a.name AS first, r.caption AS link, x.caption AS through, s.caption AS secondLink, b.name AS second,
  r.quote AS quote, r.uri AS uri, s.quote AS secondQuote, s.uri AS secondUri
ORDER BY first, through, second
LIMIT 100
