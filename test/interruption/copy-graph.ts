/**
 * A loader that a test can kill: builds the file of a made graph in the path of its arguments, with the rows copied by a process of its
 * own, as a large graph is. Says `loading` when the rows are in their files and that process is about to start.
 */
import { makeGraph } from "../../bench/load-graph.ts";
import { buildGraphFile, stageRows } from "../../src/store/embedded/build-file.ts";
import { withFileLock } from "../../src/store/embedded/file-lock.ts";

const [target = "", documents = "0"] = process.argv.slice(2);
await withFileLock(target, async () => {
  const staged = await stageRows(target, makeGraph(Number(documents)));
  process.stdout.write("loading\n");
  await buildGraphFile(target, staged, { bytesWorthProcess: 0 });
});
process.stdout.write("loaded\n");
