CALL db.index.fulltext.queryNodes('elaqe_names', $words, {limit: $limit}) YIELD node AS n
RETURN n.id AS id, n.type AS type, n.name AS name, n.caption AS caption, coalesce(n.aliases, []) AS aliases,
  n.search AS search, n.documents AS documents
ORDER BY id
