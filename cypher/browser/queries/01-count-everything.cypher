// What is in the graph
// How many people, agencies, events, documents and claims there are.
// chapter: Look around
MATCH (n:Person|Agency|Event|Document|Claim)
RETURN CASE WHEN n:Claim THEN 'claim' WHEN n:Document THEN 'document' ELSE n.type END AS kind, count(*) AS number
ORDER BY number DESC
LIMIT 10
