// The label of the kind is for the colours of Neo4j Browser; the property holds it for queries.
UNWIND $rows AS row
MERGE (n:<label> {id: row.properties.id})
WITH n, row
WHERE n.contentHash IS NULL OR n.contentHash <> row.properties.contentHash
SET n:Entity, n = row.properties
REMOVE n:Meeting:Conference:Training:Ceremony:Visit:Competition:Agreement:Decision:Project:Founding
FOREACH (label IN row.labels | SET n:$(label))
