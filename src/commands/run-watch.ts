/** What `elaqe watch` does. */
import { existsSync } from "node:fs";
import { basename, resolve, sep } from "node:path";
import { watch as watchPaths } from "chokidar";
import { ElaqeError, InputError } from "../errors.ts";
import { type BuildFlags, planBuild } from "./build-plan.ts";
import { limitOf } from "./graph-file.ts";
import { build, checkOutputs } from "./run-build.ts";
import type { Outcome, Session } from "./session.ts";

interface WatchFlags extends BuildFlags {
  readonly every: string;
}

/** A folder that is copied file by file is built once, when nothing has changed for so long. */
const quietMs = 500;

/** One build after the other; what changes meanwhile is built next. */
class Builder {
  readonly #build: () => Promise<unknown>;
  #isBusy = false;
  #isWanted = false;
  #timer: NodeJS.Timeout | undefined;

  constructor(work: () => Promise<unknown>) {
    this.#build = work;
  }

  /** Builds when nothing more has been asked for in a moment. */
  ask(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.run(), quietMs);
  }

  /** Builds at once, or after the build that is under way. */
  async run(): Promise<void> {
    this.#isWanted = true;
    if (this.#isBusy) return;
    this.#isBusy = true;
    while (this.#isWanted) {
      this.#isWanted = false;
      await this.#build();
    }
    this.#isBusy = false;
  }
}

/** A build that fails is told, and the next change is another try. */
async function buildOnce(session: Session, given: readonly string[], flags: BuildFlags): Promise<void> {
  try {
    await build(session, given, { ...flags, keepsState: true });
  } catch (error) {
    if (!(error instanceof ElaqeError)) throw error;
    session.terminal.warn(`elaqe: ${error.message}`);
  }
  session.terminal.say("Watching for changes; Ctrl-C ends this.");
}

/** Files that a build itself writes, and hidden ones, change nothing. */
function ignores(ownFiles: readonly string[], roots: readonly string[]): (path: string) => boolean {
  const own = ownFiles.map((path) => resolve(path));
  const isRoot = (path: string): boolean => roots.some((root) => resolve(root) === resolve(path));
  return (path) => {
    const full = resolve(path);
    if (own.some((file) => full === file || full.startsWith(`${file}.`) || full.startsWith(`${file}${sep}`)))
      return true;
    return basename(path).startsWith(".") && !isRoot(path);
  };
}

/** Watches until the process is ended: an interrupt leaves the graph as it was last built. */
export async function watch(session: Session, given: readonly string[], flags: WatchFlags): Promise<Outcome> {
  const everyMs = limitOf("--every", flags.every) * 60_000;
  const plan = await planBuild(given, flags);
  if (plan.isInputWanted)
    throw new InputError("-: the standard input cannot be watched; give files or folders");
  if (plan.addresses.length === 0 && plan.watched.every((path) => !existsSync(path)))
    throw new InputError(
      `${plan.given.join(", ")}: no such file or folder, so nothing can be watched; check the path`,
      { data: { paths: plan.given } },
    );
  await checkOutputs(plan); // what no build can mend is told at once
  const own = [plan.output, plan.keptPath, plan.outcomes, plan.stateFolder].filter((path) => path != null);
  const builder = new Builder(() => buildOnce(session, given, flags));
  const watcher = watchPaths([...plan.watched], {
    ignored: ignores(own, plan.watched),
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: quietMs },
  });
  watcher.on("all", () => builder.ask());
  watcher.on("error", (error) =>
    session.terminal.warn(`watching: ${error instanceof Error ? error.message : String(error)}`),
  );
  // Only what changes before the watcher knows the folders can be missed: nothing is read until it does.
  await new Promise<void>((done) => watcher.on("ready", done));
  await builder.run();
  if (plan.addresses.length > 0) setInterval(() => builder.ask(), everyMs);
  return new Promise<Outcome>(() => {});
}
