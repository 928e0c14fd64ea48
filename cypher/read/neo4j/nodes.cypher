// Nodes without the mark are not elaqe's: somebody else keeps them in the same database.
MATCH (n:<label>)
WHERE n.elaqeHash IS NOT NULL
RETURN n AS node
