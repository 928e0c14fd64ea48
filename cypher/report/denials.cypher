MATCH (s)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(o)
WHERE c.modality = 'negated'
RETURN c.id AS claim, s.id AS subject, o.id AS object
