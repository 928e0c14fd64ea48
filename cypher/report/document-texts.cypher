MATCH (d:Document)
RETURN d.id AS id, d.published AS published, d.title AS title, d.text AS text
