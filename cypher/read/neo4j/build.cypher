MATCH (load:ElaqeLoad {id: 'graph'})
RETURN load.build AS build, load.nodes AS nodes, load.relationships AS relationships
