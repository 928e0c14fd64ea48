// What the last load made of the database: see src/store/neo4j/noted-build.ts.
MERGE (load:ElaqeLoad {id: 'graph'})
SET load.build = $build, load.nodes = $nodes, load.relationships = $relationships
