MATCH (a:<source>)-[r:<type>]->(b:<target>)
WHERE offset(id(a)) >= $first AND offset(id(a)) < $past
RETURN a.id AS source, b.id AS target, r AS relationship
ORDER BY offset(id(a)), offset(id(r))
