// What is in the graph
// How many people, agencies, events, documents and claims there are.
// chapter: Look around
MATCH (n:Person|Agency|Event|Document|Claim)
RETURN labels(n)[0] AS kind, count(*) AS number
ORDER BY number DESC
LIMIT 10
