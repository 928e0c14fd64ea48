// All people, agencies and events of these types with their names.
MATCH (n:Person|Agency|Event)
WHERE n.type IN $types
RETURN n.id AS id, n.type AS type, n.name AS name, n.caption AS caption, coalesce(n.aliases, []) AS aliases,
  n.search AS search, n.documents AS documents
ORDER BY id
