// Nodes without the mark are somebody else's: their ids are read so that none of them is written over.
MATCH (n:<label>)
RETURN n.id AS id, n.elaqeHash AS hash
