MATCH (n:<label>)
WHERE n.contentHash IS NOT NULL
RETURN n.id AS id, n.contentHash AS hash
