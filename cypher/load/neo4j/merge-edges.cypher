// row: source, target, elaqeHash, caption, id, …
UNWIND $rows AS row
MATCH (a:<source> {id: row[0]})
MATCH (b:<target> {id: row[1]})
MERGE (a)-[r:<type> {id: row[4]}]->(b)
ON CREATE SET r.elaqeHash = ''
WITH r, row
WHERE r.elaqeHash <> row[2]
SET r += {<properties>}
