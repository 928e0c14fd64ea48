/** What the process runs that copies rows: one order, then it ends; so it does when nobody waits for it any more. */
import type { CopyNews, CopyOrder } from "./copy-process.ts";
import { copyRows } from "./copy-rows.ts";
import { engineWords } from "./errors.ts";

const tell = (news: CopyNews): void => void process.send?.(news);

process.once("disconnect", () => process.exit(1));
process.once("message", async ({ path, rows }: CopyOrder) => {
  const problem = await copyRows(path, rows, tell).then(
    () => undefined,
    (cause: unknown) => engineWords(cause),
  );
  if (problem !== undefined) tell({ problem });
  process.removeAllListeners("disconnect");
  process.disconnect();
  process.exitCode = problem === undefined ? 0 : 1;
});
