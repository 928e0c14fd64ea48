// Links have no properties: SUBJECT, OBJECT, STATED_IN.
MATCH (a:<source>)-[:<type>]->(b:<target>)
WHERE a.contentHash IS NOT NULL AND b.contentHash IS NOT NULL
RETURN a.id AS source, b.id AS target, '' AS id, '' AS hash
