// That something was given counts only where nobody tells how much.
MATCH (a)-[r:FUNDED]->(b)
WITH a.id AS source, b.id AS target, count(r.amount) AS sums
RETURN sum(CASE WHEN sums = 0 THEN 1 ELSE sums END) AS count
