MATCH (a:<source>)-[r:<type>]->(b:<target>)
WHERE a.contentHash =~ '[A-Za-z0-9_-]{22}' AND b.contentHash =~ '[A-Za-z0-9_-]{22}'
RETURN a.id AS source, b.id AS target, r AS relationship
