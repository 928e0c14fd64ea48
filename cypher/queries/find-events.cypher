// Events by kind, place or name, the newest first.
// group: events
// param event: event = "" — part of the event's name; all when left out
// param kind: string = "" — meeting, conference, training, visit, agreement, …; all when left out
// param place: string = "" — place as it is written; all when left out
// param limit: integer = 50 — at most so many rows
// quotes: show-event event=event
MATCH (e:Event)
WHERE ($event = '' OR e.search CONTAINS $event OR e.id = $event) AND ($kind = '' OR e.kind = $kind) AND ($place = '' OR e.place = $place)
RETURN e.caption AS event, e.kind AS kind, e.date AS date, e.place AS place, e.documents AS documents, e.id AS id
ORDER BY coalesce(e.start, '') DESC, id
LIMIT $limit
