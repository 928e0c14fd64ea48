// The columns began and ended are renamed after the copy (rename-edge-*): COPY takes columns called from and to for the ends.
// One table for each of the seven edges between entities; <ends> are the FROM Label TO Label pairs of the vocabulary.
CREATE REL TABLE <type>(
  <ends>,
  id STRING, predicate STRING, modality STRING,
  role STRING, title STRING, amount DOUBLE, currency STRING, support STRING, began STRING, ended STRING,
  claims STRING[], claimCount INT64, documentCount INT64,
  quote STRING, document STRING, uri STRING, confidence DOUBLE, first STRING, last STRING
)
