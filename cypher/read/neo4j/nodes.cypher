// Nodes without a content hash are not elaqe's: somebody else keeps them in the same database.
MATCH (n:<label>)
WHERE n.contentHash IS NOT NULL
RETURN n AS node
