// What has no id of its own: MENTIONS, SUBJECT, OBJECT, STATED_IN.
UNWIND $rows AS row
MATCH (a:<source> {id: row.source})-[r:<type>]->(b:<target> {id: row.target})
WHERE r.elaqeHash IS NOT NULL
DELETE r
