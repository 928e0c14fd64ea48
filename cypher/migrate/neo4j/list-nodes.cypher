// What an earlier elaqe may have written: it kept its hash under a name that others use too.
MATCH (n:<label>)
WHERE n.contentHash IS NOT NULL
RETURN n AS node, n.contentHash AS former, n.elaqeHash AS mark
