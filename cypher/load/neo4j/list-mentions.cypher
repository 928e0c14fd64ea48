// A mention has nothing but its count: it is its own hash.
MATCH (a:<source>)-[r:<type>]->(b:<target>)
WHERE a.contentHash IS NOT NULL AND b.contentHash IS NOT NULL
RETURN a.id AS source, b.id AS target, '' AS id, toString(r.count) AS hash
