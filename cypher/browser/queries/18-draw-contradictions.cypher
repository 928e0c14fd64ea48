// Contradictions
// What one document says and another denies, with both claims and documents.
// chapter: How sure is it?
MATCH (a:Entity)<-[s:SUBJECT]-(yes:Claim {modality: 'asserted'})-[o:OBJECT]->(b:Entity)
MATCH (a)<-[t:SUBJECT]-(no:Claim {modality: 'negated'})-[p:OBJECT]->(b)
WHERE yes.predicate = no.predicate
MATCH (yes)-[i:STATED_IN]->(d:Document)
MATCH (no)-[j:STATED_IN]->(e:Document)
RETURN a, b, yes, no, d, e, s, o, t, p, i, j
ORDER BY yes.id, no.id
LIMIT 25
