CREATE NODE TABLE Agency(
  id STRING, type STRING, name STRING, caption STRING, aliases STRING[], search STRING, documents INT64,
  kind STRING, acronym STRING,
  PRIMARY KEY(id)
)
