CREATE NODE TABLE Claim(
  id STRING, predicate STRING, modality STRING, confidence DOUBLE,
  quote STRING, `start` INT64, `end` INT64, extractor STRING, rule STRING,
  role STRING, title STRING, amount DOUBLE, currency STRING, support STRING, `from` STRING, `to` STRING,
  PRIMARY KEY(id)
)
