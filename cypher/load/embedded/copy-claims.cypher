// Numbers that may have a fraction come as text: the engine takes a list's type from its first value.
COPY Claim FROM (
  UNWIND $rows AS row
  RETURN row.id, row.predicate, row.modality, CAST(row.confidence AS DOUBLE),
    row.quote, row.`start`, row.`end`, row.extractor, row.rule,
    row.role, row.title, CAST(row.amount AS DOUBLE), row.currency, row.support, row.`from`, row.`to`
)
