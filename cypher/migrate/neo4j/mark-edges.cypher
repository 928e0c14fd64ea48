UNWIND $rows AS row
MATCH (a:<source> {id: row[0]})-[r:<type> {id: row[1]}]->(b:<target> {id: row[2]})
WHERE r.elaqeHash IS NULL
SET r.elaqeHash = r.contentHash
REMOVE r.contentHash
