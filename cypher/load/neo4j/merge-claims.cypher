// New claims with their three links.
UNWIND $rows AS row
MATCH (subject:<subject> {id: row.subject})
MATCH (object:<object> {id: row.object})
MATCH (document:Document {id: row.document})
MERGE (claim:Claim {id: row.properties.id})
SET claim = row.properties
MERGE (claim)-[:SUBJECT]->(subject)
MERGE (claim)-[:OBJECT]->(object)
MERGE (claim)-[:STATED_IN]->(document)
