MATCH (c:Claim)-[:STATED_IN]->(d:Document)
RETURN c.id AS id, c.quote AS quote, c.start AS start, d.id AS document, d.title AS title, d.uri AS uri,
  d.published AS published
ORDER BY id
