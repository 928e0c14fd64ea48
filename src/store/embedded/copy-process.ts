/**
 * Many rows are copied in a process of its own: what the engine frees stays with its process, some 400 MB for 100,000 documents, and
 * would stand beside what reading them took.
 */
import { fork } from "node:child_process";
import { rm } from "node:fs/promises";
import { extname } from "node:path";
import type { LoadProgress } from "../graph-store.ts";
import type { CopiedRows, OnProgress } from "./copy-rows.ts";
import { lockFor } from "./file-lock.ts";

/** What the process is told to do. */
export interface CopyOrder {
  readonly path: string;
  readonly rows: CopiedRows;
}

/** What it tells: how far it is, or the engine's words about what went wrong. */
export type CopyNews = LoadProgress | { readonly problem: string };

/** The C library of most Linux systems keeps what is freed for each thread apart; one place for all is a fifth less. Others ignore it. */
const environment = { MALLOC_ARENA_MAX: "1" };

const entry = new URL(`./copy-worker${extname(import.meta.url)}`, import.meta.url);

/** Starts the process, from the sources or from what was compiled. */
function startCopying() {
  const teacher = extname(entry.pathname) === ".ts" ? ["--import", import.meta.resolve("tsx")] : [];
  return fork(entry, {
    execArgv: teacher,
    env: { ...process.env, ...environment },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
}

/**
 * Does what `copyRows` does, in a process that ends with this one.
 * @throws Error with the engine's own words, or with what ended the process.
 */
export async function copyInOwnProcess(
  path: string,
  rows: CopiedRows,
  onProgress: OnProgress,
): Promise<void> {
  const copying = startCopying();
  // Whoever builds the file anew after this process was killed waits for the other to end.
  if (copying.pid !== undefined) lockFor(path, copying.pid);
  const end = (): void => void copying.kill("SIGKILL");
  process.once("exit", end);
  try {
    await new Promise<void>((resolve, reject) => {
      copying.on("message", (news: CopyNews) => {
        if ("problem" in news) reject(new Error(news.problem));
        else onProgress(news);
      });
      copying.once("error", reject);
      copying.once("exit", (code, signal) => {
        if (code === 0) resolve();
        else reject(new Error(`the database engine's process ended with ${signal ?? `code ${code}`}`));
      });
      copying.send({ path, rows } satisfies CopyOrder);
    });
  } finally {
    process.off("exit", end);
    end();
    await rm(`${path}.lock`, { force: true });
  }
}
