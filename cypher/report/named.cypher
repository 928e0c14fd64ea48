MATCH (n:<label>)
WHERE n.id = $name OR n.name = $name OR n.caption = $name
RETURN n AS node
