// New claims with their three links. row: subject, object, document, contentHash, id, …
// A claim that has its hash was written together with its links: by this transaction before its answer was lost.
UNWIND $rows AS row
MATCH (subject:<subject> {id: row[0]})
MATCH (object:<object> {id: row[1]})
MATCH (document:Document {id: row[2]})
MERGE (claim:Claim {id: row[4]})
WITH claim, subject, object, document, row
WHERE claim.contentHash IS NULL
SET claim = {<properties>}
CREATE (claim)-[:SUBJECT]->(subject)
CREATE (claim)-[:OBJECT]->(object)
CREATE (claim)-[:STATED_IN]->(document)
