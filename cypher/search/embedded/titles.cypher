MATCH (d:Document)
WHERE d.title IS NOT NULL
RETURN d.id AS id, d.title AS title, d.uri AS uri, d.published AS published
ORDER BY id
