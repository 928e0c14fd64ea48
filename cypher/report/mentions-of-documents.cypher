UNWIND $ids AS id
MATCH (d:Document {id: id})-[m:MENTIONS]->(e)
RETURN d.id AS document, e.id AS entity, m.count AS count
