MATCH (n:<label>)
WHERE offset(id(n)) >= $first AND offset(id(n)) < $past
RETURN n AS node
ORDER BY offset(id(n))
