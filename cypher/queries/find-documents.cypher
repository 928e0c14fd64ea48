// Documents that mention a person, agency or event.
// group: evidence and quality
// param name: name — part of the name
// param limit: integer = 50 — at most so many rows
// quotes: show-document document=document
MATCH (d:Document)-[m:MENTIONS]->(n)
WHERE n.search CONTAINS $name OR n.id = $name
RETURN n.caption AS name, n.type AS type, d.id AS document, d.title AS title, d.published AS published,
  d.uri AS uri, m.count AS mentions, n.id AS id
ORDER BY name, id, published, document
LIMIT $limit
