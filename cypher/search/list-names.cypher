// All names, for reading one that is spelled otherwise.
MATCH (n:Person|Agency|Event)
WHERE n.type IN $types
RETURN n.name AS name, n.aliases AS aliases, n.search AS search, n.documents AS documents
ORDER BY n.id
