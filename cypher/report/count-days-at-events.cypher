MATCH ()-[r:<types>]->(b:Event)
RETURN coalesce(b.start, r.first) AS date, r.modality AS modality, count(*) AS count
