// The engine numbers the nodes of a label from 0.
MATCH (n:<label>)
RETURN max(offset(id(n))) AS last
