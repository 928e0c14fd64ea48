/** One writer a graph file: a lock file beside it that names the writing process, so that a dead writer's lock is void. */
import { writeFileSync } from "node:fs";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { setTimeout } from "node:timers/promises";
import { fileError } from "./errors.ts";

/** Longer than the moment between looking at a dead writer's lock and replacing it. */
const takeoverMs = 50;

/**
 * Runs the work while holding the lock of the path.
 * @throws StoreError at once when another writer holds it, or the folder cannot be written.
 */
export async function withFileLock<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  const lock = `${path}.lock`;
  await acquire(path, lock);
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

async function acquire(path: string, lock: string): Promise<void> {
  const owner = `${process.pid} ${hostname()}\n`;
  try {
    await writeFile(lock, owner, { flag: "wx" });
    return;
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException; // holds: writeFile rejects with no other error
    if (code !== "EEXIST") {
      throw fileError(path, "unwritable", `its folder cannot be written (${code}); check that it exists`, {
        cause,
      });
    }
  }
  const holder = await readFile(lock, "utf8").catch(() => "");
  if (isAlive(holder)) throw lockedBy(path, lock, holder);
  // The writer died: replace its lock, then look whether someone else did the same a moment later.
  await writeFile(`${lock}.${process.pid}`, owner);
  await rename(`${lock}.${process.pid}`, lock);
  await setTimeout(takeoverMs);
  const winner = await readFile(lock, "utf8").catch(() => "");
  if (winner !== owner) throw lockedBy(path, lock, winner);
}

/**
 * Notes beside the path that another process writes it, as a lock of that process.
 * @throws as the file system does.
 */
export function lockFor(path: string, pid: number): void {
  writeFileSync(`${path}.lock`, `${pid} ${hostname()}\n`);
}

/** How often, and how long in all, a process is waited for that is about to end. */
const lookMs = 20;
const mostWaitMs = 10_000;

/**
 * Waits until no process holds the lock of the path.
 * @throws StoreError when one holds it for longer than a process takes to end.
 */
export async function whenUnlocked(path: string): Promise<void> {
  const lock = `${path}.lock`;
  for (let waitedMs = 0; ; waitedMs += lookMs) {
    const holder = await readFile(lock, "utf8").catch(() => "");
    if (!isAlive(holder)) return;
    if (waitedMs > mostWaitMs) throw lockedBy(path, lock, holder);
    await setTimeout(lookMs);
  }
}

function isAlive(holder: string): boolean {
  const [pid = "", host = ""] = holder.trim().split(" ");
  if (!/^\d+$/.test(pid)) return false;
  if (host !== hostname()) return true;
  try {
    process.kill(Number(pid), 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM"; // holds: kill throws system errors only
  }
}

function lockedBy(path: string, lock: string, holder: string) {
  const message = `process ${holder.trim()} is writing it; wait until it ends (if it no longer runs, delete ${lock})`;
  return fileError(path, "locked", message, { holder: holder.trim() });
}
