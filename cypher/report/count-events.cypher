MATCH (e:Event)
RETURN e.start AS date, count(*) AS count
