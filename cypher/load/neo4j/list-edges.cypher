MATCH (a:<source>)-[r:<type>]->(b:<target>)
WHERE r.contentHash =~ '[A-Za-z0-9_-]{22}'
RETURN a.id AS source, b.id AS target, coalesce(r.id, '') AS id, r.contentHash AS hash
