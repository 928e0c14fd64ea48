/** Runs the built command line, in this process or in one of its own. */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pathToFileURL } from "node:url";
import { onTestFinished } from "vitest";
import type * as commandLine from "../../src/command-line.ts";
import { ownProcessMark } from "../../src/commands/query-process.ts";
import { packageRoot } from "../../src/package-root.ts";

export const seeds = join(packageRoot, "seeds");
const cli = join(packageRoot, "dist", "cli.js");

export interface Finished {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

export interface Where {
  readonly cwd: string;
  readonly input?: string | Buffer;
  readonly environment?: Readonly<Record<string, string>>;
}

/** The environment of the tests without settings for a server, which each test gives itself, and as if npm had not started it. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(?:NEO4J|npm)_/.test(name));
  return Object.fromEntries(kept);
}

/** Starts `elaqe` and gives the process. */
export function startElaqe(given: readonly string[], { cwd, environment }: Where) {
  return spawn(process.execPath, [cli, ...given], { cwd, env: { ...cleanEnvironment(), ...environment } });
}

/** Command lines of one process take turns, since it has one folder that paths begin at. */
let lastTurn: Promise<unknown> = Promise.resolve();

/**
 * Runs `elaqe` to its end in this process: the same built command line, streams and exit code, without what a process
 * takes to start and to load the word lists.
 */
export function elaqe(given: readonly string[], where: Where): Promise<Finished> {
  const turn = lastTurn.then(() => runHere(given, where));
  lastTurn = turn.catch(() => {});
  return turn;
}

async function runHere(given: readonly string[], where: Where): Promise<Finished> {
  const built = pathToFileURL(join(packageRoot, "dist/command-line.js")).href;
  const { runCommandLine }: typeof commandLine = await import(built);
  const written = { out: "", error: "" };
  const surroundings = {
    out: { write: (text: string) => (written.out += text) },
    error: { write: (text: string) => (written.error += text) },
    input: Readable.from(where.input === undefined ? [] : [Buffer.from(where.input)]),
    environment: { ...cleanEnvironment(), [ownProcessMark]: "1", ...where.environment },
  };
  const before = process.cwd();
  process.chdir(where.cwd);
  try {
    return { code: await runCommandLine(given, surroundings), ...written };
  } finally {
    process.chdir(before);
  }
}

/** Runs `elaqe` to its end as a process of its own, for what only a process has: a start, an end, pipes and limits. */
export async function elaqeProcess(given: readonly string[], where: Where): Promise<Finished> {
  const child = startElaqe(given, where);
  const written = { out: "", error: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => (written.out += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (written.error += text));
  child.stdin.on("error", () => {}); // a command that reads no input may end before it is given
  child.stdin.end(where.input ?? "");
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { code, ...written };
}

/** An empty folder that goes with the test. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "elaqe-cli-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** An emptied folder for all tests of a file; what an earlier version of elaqe left in it is gone. */
export function folderOfFile(name: string): string {
  const folder = join(packageRoot, "node_modules/.cache", name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Writes files under a folder. */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Buffer>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}
