// The most connected
// The ten that most others are linked to, each with the ten of its links that most documents support.
// chapter: Look around
MATCH (n:Entity)-[r:PARTICIPATED|ORGANISED|SIGNED|FUNDED|HOLDS_POSITION|PART_OF|FOUNDED]-()
WITH n, count(r) AS links
ORDER BY links DESC, n.id
LIMIT 10
CALL (n) {
  MATCH path = (n)-[r:PARTICIPATED|ORGANISED|SIGNED|FUNDED|HOLDS_POSITION|PART_OF|FOUNDED]-(:Entity)
  RETURN path, r.documentCount AS documents
  ORDER BY documents DESC, r.id
  LIMIT 10
}
RETURN path
ORDER BY links DESC, n.id, documents DESC
LIMIT 100
