// The person, agency or event of these types with this id or, most documents first, this caption.
MATCH (n:Person|Agency|Event)
WHERE (n.id = $name OR n.caption = $name) AND n.type IN $types
RETURN n.id AS id, n.documents AS documents
ORDER BY documents DESC, id
LIMIT 1
