// What documents announce for a period, by date.
// group: time
// param from: date = "0000" — first day, month or year
// param to: date = "9999" — last day, month or year
// param limit: integer = 50 — at most so many rows
MATCH (s)-[r:<edges>]->(x)
WHERE r.modality = 'planned'
WITH s, r, x, coalesce(x.start, r.`from`, r.first, '') AS date
WHERE date <= $to + '-99' AND date + '-99' >= $from
RETURN date, s.name AS who, r.predicate AS plan, x.caption AS what,
  r.quote AS quote, r.document AS document, r.uri AS uri, r.id AS edge
ORDER BY date, who, edge
LIMIT $limit
