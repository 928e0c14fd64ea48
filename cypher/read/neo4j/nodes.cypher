// Nodes without a content hash are not elaqe's: somebody else keeps them in the same database.
MATCH (n:<label>)
WHERE n.contentHash =~ '[A-Za-z0-9_-]{22}'
RETURN n AS node
