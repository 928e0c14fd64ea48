import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";

/** What loads: one process, or one with another that copies the rows. */
const scripts = {
  load: new URL("load-graph.ts", import.meta.url),
  copy: new URL("copy-graph.ts", import.meta.url),
};
export type LoaderScript = keyof typeof scripts;

/** A compiled one starts in a fifth of the time, which a thousand kills want. */
function programOf(script: LoaderScript): readonly string[] {
  if (script === "load" && process.env.ELAQE_TEST_LOADER) return [process.env.ELAQE_TEST_LOADER];
  return ["--import", "tsx", fileURLToPath(scripts[script])];
}

/** Starts a loader in a process of its own; resolves when its load begins. */
export async function startLoader(
  parameters: readonly string[],
  script: LoaderScript = "load",
): Promise<ChildProcess> {
  const child = spawn(process.execPath, [...programOf(script), ...parameters], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on("data", (data: Buffer) => data.toString().includes("loading") && resolve());
    child.on("error", reject);
    child.on("exit", (code) => reject(new Error(`the loader ended with ${code} before it loaded`)));
  });
  return child;
}

/** Resolves with the exit code, null when it was killed. */
export function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve) => child.on("exit", (code) => resolve(code)));
}

/** Kills the loader with SIGKILL after so many milliseconds; says whether it was still at work. */
export async function killAfter(child: ChildProcess, delayMs: number): Promise<boolean> {
  const end = ended(child);
  await Promise.race([setTimeout(delayMs), end]);
  child.kill("SIGKILL");
  return (await end) === null;
}

/** How many kills a test makes: ten, or as many as ELAQE_TEST_KILLS says. */
export const killCount = countOf(process.env.ELAQE_TEST_KILLS ?? "10");

function countOf(given: string): number {
  const count = Number(given);
  if (!Number.isInteger(count) || count < 1)
    throw new Error(`ELAQE_TEST_KILLS=${given}: write a whole number of kills, one or more`);
  return count;
}

/** Moments between the begin and the end of an undisturbed load, spread evenly with a shift that differs from kill to kill. */
export function killMoments(durationMs: number, count: number = killCount): number[] {
  return Array.from(
    { length: count },
    (_, index) => ((index + ((index * 7) % 10) / 10) / count) * durationMs,
  );
}
