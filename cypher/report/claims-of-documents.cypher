UNWIND $ids AS id
MATCH (d:Document {id: id})<-[:STATED_IN]-(c:Claim)
MATCH (s)<-[:SUBJECT]-(c)-[:OBJECT]->(o)
RETURN c AS node, d.id AS document, s.id AS subject, o.id AS object
