/** Asks a graph file questions in a process of its own, so that one which ends the process ends no test. */
import { type ChildProcess, fork } from "node:child_process";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";

/** A statement that runs longer is killed, as `elaqe query` does it. */
const patienceMs = 10_000;
/** A start is no statement: on a busy machine it takes longer, and what it says at its end is no answer to a question. */
const startPatienceMs = 120_000;

/** What became of a question; `rows` are those of the answer as text, in any order. */
export interface Ended {
  readonly ended: "ready" | "answered" | "refused" | "broken" | "crashed" | "killed";
  readonly message?: string;
  readonly rows?: readonly string[];
}

async function nextOf(child: ChildProcess, mostMs: number = patienceMs): Promise<Ended> {
  const waiting = new AbortController();
  const { signal } = waiting;
  return Promise.race([
    new Promise<Ended>((resolve) => child.once("message", (message) => resolve(message as Ended))), // holds: the runner sends no other
    new Promise<Ended>((resolve) =>
      child.once("exit", (_, how) => resolve({ ended: "crashed", message: String(how) })),
    ),
    setTimeout(mostMs, { ended: "killed" } as const, { signal }),
  ]).finally(() => {
    waiting.abort();
    child.removeAllListeners();
  });
}

/** Guards the process, which is started anew after it ended. */
export class Questioner {
  readonly #file: string;
  #runner: ChildProcess | undefined;

  constructor(file: string) {
    this.#file = file;
  }

  async ask(statement: string): Promise<Ended> {
    const runner = this.#runner ?? (await this.#start());
    runner.send(statement);
    const ended = await nextOf(runner);
    if (ended.ended === "crashed" || ended.ended === "killed") this.stop();
    return ended;
  }

  async #start(): Promise<ChildProcess> {
    const script = fileURLToPath(new URL("query-runner.ts", import.meta.url));
    const runner = fork(script, [this.#file], {
      execArgv: ["--import", "tsx"],
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    this.#runner = runner;
    const { ended, message = "" } = await nextOf(runner, startPatienceMs);
    if (ended === "ready") return runner;
    this.stop();
    throw new Error(`the process that asks did not start: ${ended} ${message}`);
  }

  stop(): void {
    this.#runner?.kill("SIGKILL");
    this.#runner = undefined;
  }
}
