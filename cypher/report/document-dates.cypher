MATCH (d:Document)
RETURN d.id AS id, d.published AS published
