COPY Document FROM (
  UNWIND $rows AS row
  RETURN row.id, row.uri, row.title, row.language, row.published, row.sha256, row.text
)
