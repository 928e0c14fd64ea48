UNWIND $ids AS id
MATCH (d:Document {id: id})<-[:STATED_IN]-(c:Claim)-[:OBJECT]->(e)
RETURN c.id AS claim, e.id AS entity
