// Events that both took part in
// Events at which both took part, which they organised, signed or funded.
// chapter: How are two connected?
// param first: nazirliyi — part of one name
// param second: fondu — part of the other name
MATCH path = (a:Entity)-[:PARTICIPATED|ORGANISED|SIGNED|FUNDED]->(e:Event)<-[:PARTICIPATED|ORGANISED|SIGNED|FUNDED]-(b:Entity)
WHERE a.search CONTAINS $first AND b.search CONTAINS $second AND a <> b
RETURN path
ORDER BY coalesce(e.start, '') DESC, e.id, a.id, b.id
LIMIT 50
