MATCH (a:<source>)-[r:<type>]->(b:<target>)
WHERE r.elaqeHash IS NOT NULL
RETURN a.id AS source, b.id AS target, coalesce(r.id, '') AS id, r.elaqeHash AS hash
