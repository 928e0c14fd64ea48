// MENTIONS, SUBJECT, OBJECT, STATED_IN between nodes that were elaqe's.
MATCH (a:<source>)-[r:<type>]->(b:<target>)
WHERE r.elaqeHash IS NULL AND a.elaqeHash = a.contentHash AND b.elaqeHash = b.contentHash
WITH r LIMIT 20000
SET r.elaqeHash = 'link'
RETURN count(*) AS marked
