MATCH (n:<label>)
RETURN n.documents AS documents, collect(n.id) AS ids
