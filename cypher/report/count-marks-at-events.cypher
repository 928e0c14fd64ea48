MATCH ()-[r:<types>]->(e:Event)
RETURN count(DISTINCT e.id) AS count
