// The analyzer folds every letter as our own search key does, except ə, which it makes an a.
CREATE FULLTEXT INDEX elaqe_quotes IF NOT EXISTS
FOR (n:Claim) ON EACH [n.quote]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}
