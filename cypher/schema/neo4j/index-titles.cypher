CREATE FULLTEXT INDEX elaqe_titles IF NOT EXISTS
FOR (n:Document) ON EACH [n.title]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}
