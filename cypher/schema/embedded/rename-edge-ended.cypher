ALTER TABLE <type> RENAME ended TO `to`
