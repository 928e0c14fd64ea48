MATCH (e:<label> {id: $id})<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(o)
WHERE c.modality = 'negated'
RETURN c.id AS claim, e.id AS subject, o.id AS object
