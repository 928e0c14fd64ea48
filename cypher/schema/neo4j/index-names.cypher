// Names are indexed as they are folded for search: see src/search.
CREATE FULLTEXT INDEX elaqe_names IF NOT EXISTS
FOR (n:Person|Agency|Event) ON EACH [n.search]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}}
