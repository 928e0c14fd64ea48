// Who signed most agreements and decisions.
// group: agreements
// param limit: integer = 50 — at most so many rows
// quotes: show-neighbours name=signatory
MATCH (who)-[r:SIGNED]->(e:Event)
WHERE r.modality = 'asserted'
WITH who.name AS signatory, who.type AS type, who.id AS id, e.id AS agreement, count(r.id) AS links
RETURN signatory, type, count(agreement) AS agreements, id
ORDER BY agreements DESC, id
LIMIT $limit
