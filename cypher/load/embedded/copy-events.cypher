COPY Event FROM (
  UNWIND $rows AS row
  RETURN row.id, row.type, row.name, row.caption, row.aliases, row.search, row.documents,
    row.kind, row.date, row.`start`, row.`end`, row.place, row.venue
)
