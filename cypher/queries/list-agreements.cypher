// Agreements and decisions with their signatories, by date.
// group: agreements
// param from: date = "0000" — first day, month or year
// param to: date = "9999" — last day, month or year
// param limit: integer = 50 — at most so many rows
// An agreement without a date counts under the first document that says it was signed.
MATCH (who)-[r:SIGNED]->(e:Event)
WITH who, r, e, coalesce(e.start, r.first, '') AS date
WHERE date <= $to + '-99' AND date + '-99' >= $from
RETURN date, e.caption AS agreement, e.kind AS kind, who.name AS signatory, who.type AS type, r.modality AS modality,
  r.quote AS quote, r.document AS document, r.uri AS uri, r.id AS edge
ORDER BY date, agreement, signatory, edge
LIMIT $limit
