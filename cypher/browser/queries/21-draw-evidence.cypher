// The claims behind the lines
// Each claim with its subject, its object and the document it stands in. Click a claim to read its quote.
// chapter: Back to the words
// param name: nazirliyi — part of the name: small letters, without diacritics
MATCH (n:Entity)<-[s:SUBJECT]-(c:Claim)-[o:OBJECT]->(b:Entity)
WHERE n.search CONTAINS $name
MATCH (c)-[i:STATED_IN]->(d:Document)
RETURN n, s, c, o, b, i, d
ORDER BY coalesce(d.published, '') DESC, c.id
LIMIT 25
