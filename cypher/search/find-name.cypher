// Whether any person, agency or event of these types has the folded name.
MATCH (n:Person|Agency|Event)
WHERE n.search CONTAINS $key AND n.type IN $types
RETURN n.name AS name
LIMIT 1
