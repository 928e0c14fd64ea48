MATCH (n:Agency)
RETURN n.id AS id, n.type AS type, n.name AS name, n.caption AS caption, n.documents AS documents, n.kind AS kind, n.acronym AS acronym
