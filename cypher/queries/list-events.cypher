// Events in a period, by date; without a period those without a date too, last.
// group: events
// param from: date = "0000" — first day, month or year
// param to: date = "9999" — last day, month or year
// param limit: integer = 50 — at most so many rows
// quotes: show-event event=event
// Dates are as precise as a text says: -99 sorts behind every month and day, so 2021 overlaps 2021-05.
MATCH (e:Event)
WHERE (e.start <= $to + '-99' AND e.`end` + '-99' >= $from) OR (e.start IS NULL AND $from = '0000' AND $to = '9999')
RETURN e.start AS start, e.`end` AS `end`, e.caption AS event, e.kind AS kind, e.place AS place,
  e.documents AS documents, e.id AS id
ORDER BY coalesce(e.start, '9999'), coalesce(e.`end`, '9999'), id
LIMIT $limit
