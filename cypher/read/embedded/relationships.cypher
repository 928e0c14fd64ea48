MATCH (a:<source>)-[r:<type>]->(b:<target>)
RETURN a.id AS source, b.id AS target, r AS relationship
