/**
 * Free Cypher runs in a process of its own: whatever a statement does to the engine ends that process, not this one, which
 * watches its time and memory and says in one line what became of it.
 */
import { type ChildProcess, spawn } from "node:child_process";
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

/** The same command line again, as a process that says so in its environment. */
function startAgain(): ChildProcess {
  const [, script = "", ...given] = process.argv;
  return spawn(process.execPath, [...process.execArgv, script, ...given], {
    stdio: "inherit",
    env: { ...process.env, [ownProcessMark]: "1" },
  });
}

/** Stops a process at the limits; `stop` hears why, and what is given back ends the watch. */
function watch(child: ChildProcess, limits: QueryLimits, stop: (why: string) => void): () => void {
  const { timeoutSeconds, memoryMiB } = limits;
  const advice = "narrow it, add a LIMIT, or give";
  const endTime = () => stop(`stopped at its time limit of ${timeoutSeconds} s; ${advice} --timeout SECONDS`);
  const clock = setTimeout(endTime, timeoutSeconds * 1000 + graceMs);
  const looking = setInterval(async () => {
    const used = await memoryOf(child.pid ?? 0);
    if (used > memoryMiB) stop(`stopped at its memory limit of ${memoryMiB} MiB; ${advice} --memory MIB`);
  }, lookEveryMs);
  return () => {
    clearTimeout(clock);
    clearInterval(looking);
  };
}

/** Runs the same command line again in a process that is stopped at the limits. */
export async function runInOwnProcess(session: Session, limits: QueryLimits): Promise<Outcome> {
  let child: ChildProcess | undefined;
  let problem: string | undefined;
  const end = (): void => void child?.kill("SIGKILL"); // a process that nobody watches would run on
  const work = async (): Promise<[number | null, NodeJS.Signals | null]> => {
    const started = startAgain(); // only now: an interrupt between would leave it without its watcher
    child = started;
    const endWatch = watch(started, limits, (why) => {
      problem ??= why;
      end();
    });
    const ending = new Promise<[number | null, NodeJS.Signals | null]>((resolve, reject) => {
      started.once("error", reject);
      started.once("exit", (...ended) => resolve(ended));
    });
    return ending.finally(endWatch);
  };
  const [code, signal] = await session.guarded(end, work);
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
