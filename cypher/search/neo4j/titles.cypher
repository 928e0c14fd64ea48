CALL db.index.fulltext.queryNodes('elaqe_titles', $words, {limit: $limit}) YIELD node AS d
RETURN d.id AS id, d.title AS title, d.uri AS uri, d.published AS published
ORDER BY id
