// Planned and not confirmed
// What was announced and no document says has happened; "planned" stands on the line.
// chapter: How sure is it?
MATCH path = (a:Entity)-[r:PARTICIPATED|ORGANISED|SIGNED|FUNDED|HOLDS_POSITION|PART_OF|FOUNDED]->(b:Entity)
WHERE r.modality = 'planned' AND NOT EXISTS {
  MATCH (a)-[done:PARTICIPATED|ORGANISED|SIGNED|FUNDED|HOLDS_POSITION|PART_OF|FOUNDED]->(b)
  WHERE done.modality = 'asserted' AND done.predicate = r.predicate
}
RETURN path
ORDER BY coalesce(r.last, '') DESC, r.id
LIMIT 100
