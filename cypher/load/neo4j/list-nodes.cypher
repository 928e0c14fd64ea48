MATCH (n:<label>)
WHERE n.contentHash =~ '[A-Za-z0-9_-]{22}'
RETURN n.id AS id, n.contentHash AS hash
