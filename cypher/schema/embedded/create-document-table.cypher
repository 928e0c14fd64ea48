CREATE NODE TABLE Document(
  id STRING, uri STRING, title STRING, language STRING, published STRING, sha256 STRING, text STRING,
  anchors STRING[],
  PRIMARY KEY(id)
)
