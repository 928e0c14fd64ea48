MATCH (n:<label>)
RETURN n AS node
ORDER BY n.id
