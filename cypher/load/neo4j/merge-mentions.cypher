UNWIND $rows AS row
MATCH (a:<source> {id: row.source})
MATCH (b:<target> {id: row.target})
MERGE (a)-[r:<type>]->(b)
WITH r, row
WHERE r.count IS NULL OR r.count <> row.properties.count
SET r = row.properties
