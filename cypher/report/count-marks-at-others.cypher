MATCH ()-[r:<types>]->(b:<label>)
RETURN count(*) AS count
