// A mention has nothing but its count: it is its own hash.
MATCH (a:<source>)-[r:<type>]->(b:<target>)
WHERE a.contentHash =~ '[A-Za-z0-9_-]{22}' AND b.contentHash =~ '[A-Za-z0-9_-]{22}'
RETURN a.id AS source, b.id AS target, '' AS id, toString(r.count) AS hash
