// Nodes out of a file that row-file.ts wrote: its name is a literal of escapes, its columns are turned into values.
COPY <label> FROM (
  LOAD WITH HEADERS ($headers) FROM $file
  (file_format = 'csv', header = false, parallel = false, delim = ',', quote = '"', escape = '"')
  RETURN $values
)
