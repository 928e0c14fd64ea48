// The former hash stays until the relationships are marked, so that a migration that was cut off goes on.
UNWIND $ids AS id
MATCH (n:<label> {id: id})
SET n.elaqeHash = n.contentHash
