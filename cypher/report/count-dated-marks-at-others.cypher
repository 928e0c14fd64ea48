MATCH ()-[r:<types>]->(b:<label>)
WHERE r.from IS NOT NULL OR r.first IS NOT NULL OR (r.to IS NOT NULL AND r.to <> $untold)
RETURN count(*) AS count
