// Agreements and their signatories
// Who signed what, and with whom.
// chapter: Money and agreements
MATCH path = (:Entity)-[r:SIGNED]->(e:Event)
RETURN path
ORDER BY coalesce(e.start, '') DESC, e.id, r.id
LIMIT 100
