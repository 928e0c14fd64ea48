// Said by one document only
// Lines that a single document supports, the least certain first.
// chapter: How sure is it?
MATCH (a:Entity)-[r:PARTICIPATED|ORGANISED|SIGNED|FUNDED|HOLDS_POSITION|PART_OF|FOUNDED]->(b:Entity)
WHERE r.documentCount = 1
RETURN a.name AS subject, r.caption AS link, b.caption AS object, r.confidence AS confidence, r.quote AS quote, r.uri AS uri
ORDER BY confidence, subject, object
LIMIT 100
