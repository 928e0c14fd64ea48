// row: source, target, count
UNWIND $rows AS row
MATCH (a:<source> {id: row[0]})
MATCH (b:<target> {id: row[1]})
MERGE (a)-[r:<type> {elaqeHash: 'link'}]->(b)
WITH r, row
WHERE r.count IS NULL OR r.count <> row[2]
SET r += {<properties>}
