CREATE NODE TABLE Person(
  id STRING, type STRING, name STRING, caption STRING, aliases STRING[], search STRING, documents INT64,
  PRIMARY KEY(id)
)
