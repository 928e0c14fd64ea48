MATCH (n:<label>)
RETURN n AS node
