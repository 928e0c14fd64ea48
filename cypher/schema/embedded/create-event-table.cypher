CREATE NODE TABLE Event(
  id STRING, type STRING, name STRING, aliases STRING[], search STRING, documents INT64,
  kind STRING, date STRING, `start` STRING, `end` STRING, place STRING,
  PRIMARY KEY(id)
)
