// Numbers that may have a fraction come as text: the engine takes a list's type from its first value.
COPY <type> FROM (
  UNWIND $rows AS row
  RETURN row.source, row.target,
    row.id, row.predicate, row.modality,
    row.role, row.title, CAST(row.amount AS DOUBLE), row.currency, row.support, row.`from`, row.`to`,
    row.claims, row.claimCount, row.documentCount,
    row.quote, row.document, row.uri, CAST(row.confidence AS DOUBLE), row.first, row.last
) (from = '<source>', to = '<target>')
