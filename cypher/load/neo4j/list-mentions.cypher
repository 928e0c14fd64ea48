// A mention has nothing but its count and the mark: the count is its hash.
MATCH (a:<source>)-[r:<type>]->(b:<target>)
WHERE r.elaqeHash IS NOT NULL
RETURN a.id AS source, b.id AS target, '' AS id, toString(r.count) AS hash
