// Links have no properties but the mark: SUBJECT, OBJECT, STATED_IN.
MATCH (a:<source>)-[r:<type>]->(b:<target>)
WHERE r.elaqeHash IS NOT NULL
RETURN a.id AS source, b.id AS target, '' AS id, '' AS hash
