// Only one loader at a time can hold (uncommitted) the node of this constraint, see take-load-turn.cypher.
CREATE CONSTRAINT elaqe_load_id IF NOT EXISTS
FOR (n:ElaqeLoad) REQUIRE n.id IS UNIQUE
