MATCH (d:Document)
RETURN count(*) AS documents, count(d.published) AS dated, min(d.published) AS first, max(d.published) AS last
