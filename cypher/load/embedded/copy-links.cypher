// Links have no properties: SUBJECT, OBJECT, STATED_IN.
COPY <type> FROM (
  UNWIND $rows AS row
  RETURN row.source, row.target
) (from = '<source>', to = '<target>')
