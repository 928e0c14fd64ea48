UNWIND $rows AS row
MATCH (a:<source> {id: row.source})
MATCH (b:<target> {id: row.target})
MERGE (a)-[r:<type> {id: row.properties.id}]->(b)
WITH r, row
WHERE r.contentHash IS NULL OR r.contentHash <> row.properties.contentHash
SET r = row.properties
