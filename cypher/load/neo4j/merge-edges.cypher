// The caption is what Neo4j Browser draws on the line: the office, role or sum, and that something is only planned.
UNWIND $rows AS row
MATCH (a:<source> {id: row.source})
MATCH (b:<target> {id: row.target})
MERGE (a)-[r:<type> {id: row.properties.id}]->(b)
WITH r, row, row.properties AS said
WHERE r.contentHash IS NULL OR r.contentHash <> said.contentHash
SET r = said, r.caption = CASE said.modality WHEN 'planned' THEN 'planned: ' ELSE '' END
  + coalesce(said.title, nullIf(said.role, 'participant'), replace(said.predicate, '_', ' '))
  + coalesce(' ' + CASE said.amount WHEN toInteger(said.amount) THEN toString(toInteger(said.amount)) ELSE toString(said.amount) END, '')
  + coalesce(' ' + said.currency, '')
