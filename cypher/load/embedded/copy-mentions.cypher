COPY MENTIONS FROM (
  UNWIND $rows AS row
  RETURN row.source, row.target, row.count
) (from = '<source>', to = '<target>')
