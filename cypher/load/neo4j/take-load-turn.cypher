// Runs in a transaction that is rolled back when the load ends: the unique id makes a second loader wait, nothing is ever
// stored, and a loader that dies gives up its turn with its connection.
MERGE (load:ElaqeLoad {id: 'load'})
