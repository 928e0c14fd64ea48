MATCH (a:<source>)-[r:<type>]->(b:<target>)
WHERE r.elaqeHash IS NOT NULL
RETURN a.id AS source, b.id AS target, r AS relationship
