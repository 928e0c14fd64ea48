// Links have no properties but the mark: SUBJECT, OBJECT, STATED_IN. row: source, target
UNWIND $rows AS row
MATCH (a:<source> {id: row[0]})
MATCH (b:<target> {id: row[1]})
MERGE (a)-[:<type> {elaqeHash: 'link'}]->(b)
