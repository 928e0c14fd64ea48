// row: source, target, contentHash, caption, id, …
UNWIND $rows AS row
MATCH (a:<source> {id: row[0]})
MATCH (b:<target> {id: row[1]})
MERGE (a)-[r:<type> {id: row[4]}]->(b)
WITH r, row
WHERE r.contentHash IS NULL OR r.contentHash <> row[2]
SET r = {<properties>}
