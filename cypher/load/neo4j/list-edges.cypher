MATCH (a:<source>)-[r:<type>]->(b:<target>)
WHERE r.contentHash IS NOT NULL
RETURN a.id AS source, b.id AS target, coalesce(r.id, '') AS id, r.contentHash AS hash
