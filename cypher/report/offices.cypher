MATCH (a:Person)-[r:HOLDS_POSITION]->(b:Agency)
WHERE r.modality = 'asserted' AND r.title IN $titles
RETURN r.title AS title, collect(r.id + '	' + a.id + '	' + b.id + '	' + coalesce(r.from, '') + '	' + coalesce(r.to, '') + '	'
  + coalesce(r.first, '') + '	' + coalesce(r.last, '')) AS edges
