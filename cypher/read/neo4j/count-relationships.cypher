// The server keeps the number of each type; with labels it would have to go through them.
MATCH ()-[r:<type>]->()
RETURN count(*) AS count
