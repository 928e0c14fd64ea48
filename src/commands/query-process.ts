/**
 * Free Cypher runs in a process of its own: whatever a statement does to the engine ends that process, not this one, which
 * watches its time and memory and says in one line what became of it.
 */
import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { InputError } from "../errors.ts";
import type { Outcome, Session } from "./session.ts";

/** Set in the environment of the process that runs the statement. */
export const ownProcessMark = "ELAQE_QUERY_PROCESS";

export interface QueryLimits {
  readonly timeoutSeconds: number;
  readonly memoryMiB: number;
}

/** The engine stops a statement by itself at its limit, mostly; this much later it is stopped from outside. */
const graceMs = 2_000;
const lookEveryMs = 100;

/** Runs the same command line again in a process that is stopped at the limits. */
export async function runInOwnProcess(
  session: Session,
  { timeoutSeconds, memoryMiB }: QueryLimits,
): Promise<Outcome> {
  const [, script = "", ...given] = process.argv;
  const child = spawn(process.execPath, [...process.execArgv, script, ...given], {
    stdio: "inherit",
    env: { ...process.env, [ownProcessMark]: "1" },
  });
  let problem: string | undefined;
  const stop = (what: string): void => {
    problem ??= what;
    child.kill("SIGKILL");
  };
  const clock = setTimeout(
    () =>
      stop(
        `stopped at its time limit of ${timeoutSeconds} s; narrow it, add a LIMIT, or give --timeout SECONDS`,
      ),
    timeoutSeconds * 1000 + graceMs,
  );
  const watch = setInterval(async () => {
    const used = await memoryOf(child.pid ?? 0);
    if (used > memoryMiB)
      stop(`stopped at its memory limit of ${memoryMiB} MiB; narrow it, add a LIMIT, or give --memory MIB`);
  }, lookEveryMs);
  const ending = new Promise<[number | null, NodeJS.Signals | null]>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (...ended) => resolve(ended));
  });
  const end = (): void => void child.kill("SIGKILL"); // a process that nobody watches would run on
  const [code, signal] = await session
    .guarded(end, () => ending)
    .finally(() => {
      clearTimeout(clock);
      clearInterval(watch);
    });
  if (signal !== null) {
    const words =
      problem ??
      `the database engine broke down (${signal}); the graph is whole, write the statement in another way`;
    throw new InputError(`query: ${words}`, { data: { signal } });
  }
  return code === 0 ? "done" : code === 1 ? "problems" : "refused";
}

/** Resident memory in MiB; 0 where the system does not tell. */
async function memoryOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) / 1024;
}
