MATCH (n:<label>)
WHERE n.elaqeHash = n.contentHash
WITH n LIMIT 20000
REMOVE n.contentHash
RETURN count(*) AS marked
