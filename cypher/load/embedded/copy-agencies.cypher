COPY Agency FROM (
  UNWIND $rows AS row
  RETURN row.id, row.type, row.name, row.caption, row.aliases, row.search, row.documents, row.kind, row.acronym
)
