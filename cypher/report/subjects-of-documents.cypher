UNWIND $ids AS id
MATCH (d:Document {id: id})<-[:STATED_IN]-(c:Claim)-[:SUBJECT]->(e)
RETURN c.id AS claim, e.id AS entity
