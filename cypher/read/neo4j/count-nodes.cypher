MATCH (n:<label>)
RETURN count(*) AS count
