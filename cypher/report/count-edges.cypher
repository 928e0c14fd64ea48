MATCH ()-[r:<types>]->()
RETURN count(*) AS count
