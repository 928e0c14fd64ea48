ALTER TABLE <type> RENAME began TO `from`
