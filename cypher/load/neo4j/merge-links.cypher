// Links have no properties: SUBJECT, OBJECT, STATED_IN.
UNWIND $rows AS row
MATCH (a:<source> {id: row.source})
MATCH (b:<target> {id: row.target})
MERGE (a)-[:<type>]->(b)
