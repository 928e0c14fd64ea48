// New claims with their three links. row: subject, object, document, elaqeHash, id, …
// A claim that has its hash was written together with its links: by this transaction before its answer was lost.
UNWIND $rows AS row
MATCH (subject:<subject> {id: row[0]})
MATCH (object:<object> {id: row[1]})
MATCH (document:Document {id: row[2]})
MERGE (claim:Claim {id: row[4]})
ON CREATE SET claim.elaqeHash = ''
WITH claim, subject, object, document, row
WHERE claim.elaqeHash = ''
SET claim += {<properties>}
CREATE (claim)-[:SUBJECT {elaqeHash: 'link'}]->(subject)
CREATE (claim)-[:OBJECT {elaqeHash: 'link'}]->(object)
CREATE (claim)-[:STATED_IN {elaqeHash: 'link'}]->(document)
