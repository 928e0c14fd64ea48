MATCH (a:<label>)-[r:<types>]->(b)
WHERE r.documentCount = 1 AND r.predicate <> 'funded'
RETURN type(r) AS type, r.predicate AS predicate, r.modality AS modality, r.role AS role, r.confidence AS confidence,
  r.claimCount AS claimCount,
  collect(r.id + '	' + a.id + '	' + b.id + '	' + coalesce(r.from, '') + '	' + coalesce(r.to, '') + '	' + coalesce(r.first, '')
    + '	' + coalesce(r.last, '') + '	' + coalesce(r.title, '')) AS edges
