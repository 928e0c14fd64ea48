// Search the quotes
// Full-text search with Lucene words: forum, "təhsil forumu", forum* for a beginning.
// chapter: Back to the words
// param words: forum* — words to look for
CALL db.index.fulltext.queryNodes('elaqe_quotes', $words, {limit: 100}) YIELD node AS c, score
MATCH (c)-[:STATED_IN]->(d:Document)
RETURN c.quote AS quote, d.title AS title, d.published AS published, d.uri AS uri
ORDER BY score DESC, uri
LIMIT 50
