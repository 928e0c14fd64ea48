/** Cleans up after test runs that were killed before they could stop their server. */
import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";

/** File in a server's home: process ids of the test run and of the server. */
export const runOwner = "owner";

/** Stops the servers and removes the homes whose test run is no longer there. */
export async function removeAbandonedRuns(runs: string): Promise<void> {
  for (const name of await readdir(runs).catch(() => [])) {
    const home = join(runs, name);
    const owner = await readFile(join(home, runOwner), "utf8").catch(() => undefined);
    if (owner === undefined) continue;
    const [testRun, server] = owner.trim().split(" ").map(Number);
    if (testRun === undefined || isAlive(testRun)) continue;
    if (server !== undefined && (await runsFrom(server, home))) process.kill(server, "SIGKILL");
    await rm(home, { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Whether the process is the server of that home, and not another one that was given the same number since. */
async function runsFrom(pid: number, home: string): Promise<boolean> {
  const commandLine = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "");
  return commandLine.includes(`--home-dir=${home}`);
}
