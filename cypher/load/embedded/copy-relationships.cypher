// Relationships out of a file that row-file.ts wrote: ids of the two ends, then the columns.
COPY <type> FROM (
  LOAD WITH HEADERS ($headers) FROM $file
  (file_format = 'csv', header = false, parallel = false, delim = ',', quote = '"', escape = '"')
  RETURN $values
) (from = '<source>', to = '<target>')
