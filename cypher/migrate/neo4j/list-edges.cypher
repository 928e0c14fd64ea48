MATCH (a:<source>)-[r:<type>]->(b:<target>)
WHERE r.contentHash IS NOT NULL AND r.elaqeHash IS NULL
  AND a.elaqeHash = a.contentHash AND b.elaqeHash = b.contentHash
RETURN a.id AS source, b.id AS target, r AS relationship, r.contentHash AS former
