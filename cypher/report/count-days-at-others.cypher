MATCH ()-[r:<types>]->(b:<label>)
RETURN coalesce(r.from, r.first) AS date, r.modality AS modality, count(*) AS count
