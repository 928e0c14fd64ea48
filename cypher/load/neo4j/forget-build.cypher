MATCH (load:ElaqeLoad {id: 'graph'})
DELETE load
