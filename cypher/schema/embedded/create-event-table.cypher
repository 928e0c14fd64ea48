CREATE NODE TABLE Event(
  id STRING, type STRING, name STRING, caption STRING, aliases STRING[], search STRING, documents INT64,
  kind STRING, date STRING, `start` STRING, `end` STRING, place STRING, venue STRING,
  PRIMARY KEY(id)
)
