MATCH ()-[r:<types>]->()
RETURN r.predicate AS predicate, r.modality AS modality, r.documentCount AS documentCount, count(*) AS count
