MATCH ()-[r:<types>]->(e:Event)
WHERE e.start IS NOT NULL OR r.from IS NOT NULL OR r.first IS NOT NULL OR (r.to IS NOT NULL AND r.to <> $untold)
RETURN count(DISTINCT e.id) AS count
