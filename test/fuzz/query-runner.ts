/** Runs the statements that a test sends, one at a time, so that one which ends the process ends this one only. */
import { ElaqeError } from "../../src/errors.ts";
import { openStore } from "../../src/store/open-store.ts";
import { rowsAsText } from "../store/agreement/same-rows.ts";

const [file = ""] = process.argv.slice(2);
const store = await openStore(file, { queryTimeoutMs: 2_000, mostRows: 100_000 });

process.on("message", async (statement: string) => {
  try {
    process.send?.({ ended: "answered", rows: rowsAsText(await store.query(statement), false) });
  } catch (error) {
    const ended = error instanceof ElaqeError ? "refused" : "broken";
    process.send?.({ ended, message: error instanceof Error ? error.message : String(error) });
  }
});
process.send?.({ ended: "ready" });
