// The most connected
// The ten that most others are linked to, with the links among them and their neighbours.
// chapter: Look around
MATCH (n:Entity)-[r:PARTICIPATED|ORGANISED|SIGNED|FUNDED|HOLDS_POSITION|PART_OF|FOUNDED]-()
WITH n, count(r) AS links
ORDER BY links DESC, n.id
LIMIT 10
MATCH path = (n)-[:PARTICIPATED|ORGANISED|SIGNED|FUNDED|HOLDS_POSITION|PART_OF|FOUNDED]-(:Entity)
RETURN path
LIMIT 100
