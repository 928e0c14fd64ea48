MATCH (e:<label> {id: $id})<-[:OBJECT]-(c:Claim)-[:SUBJECT]->(s)
WHERE c.modality = 'negated'
RETURN c.id AS claim, s.id AS subject, e.id AS object
