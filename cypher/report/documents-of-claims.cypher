UNWIND $ids AS id
MATCH (c:Claim {id: id})-[:STATED_IN]->(d:Document)
RETURN c.id AS claim, d.id AS document
