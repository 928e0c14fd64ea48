MATCH (a:<label>)-[r:<types>]->(b)
RETURN r.documentCount AS documentCount, collect(a.id + '	' + b.id) AS ends
