UNWIND $rows AS row
MATCH (a:<source> {id: row.source})-[r:<type> {id: row.id}]->(b:<target> {id: row.target})
WHERE r.elaqeHash IS NOT NULL
DELETE r
