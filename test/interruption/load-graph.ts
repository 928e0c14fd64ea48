/**
 * A loader that a test can kill: loads a made graph into the target of its arguments and ends. Says `loading` when the graph is
 * made and the store is open, so that the test's clock starts with the load.
 */
import { makeGraph } from "../../bench/load-graph.ts";
import { openStore } from "../../src/store/open-store.ts";

const [target = "", documents = "0", username = "", password = ""] = process.argv.slice(2);
const graph = makeGraph(Number(documents));
const store = await openStore(target, { create: true, username, password });
process.stdout.write("loading\n");
await store.load(graph);
await store.close();
process.stdout.write("loaded\n");
