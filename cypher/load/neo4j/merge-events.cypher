// The label of the kind is for the colours of Neo4j Browser; the property holds it for queries.
// row: elaqeHash, labels of the kind, id, …
UNWIND $rows AS row
MERGE (n:<label> {id: row[2]})
ON CREATE SET n.elaqeHash = ''
WITH n, row
WHERE n.elaqeHash <> row[0]
SET n:Entity, n += {<properties>}
REMOVE n:Meeting:Conference:Training:Ceremony:Visit:Competition:Agreement:Decision:Project:Founding
FOREACH (label IN row[1] | SET n:$(label))
