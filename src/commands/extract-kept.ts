/** A run over what earlier ones kept: what has not changed is taken from there, the rest read, and what is no more stands or goes. */
import { setImmediate } from "node:timers/promises";
import { grammar } from "../extract/grammar/grammar.ts";
import type { ReadingTask } from "../read/read-documents.ts";
import type { FileOutcome } from "./extract-documents.ts";
import type { PathsRequest } from "./extract-paths.ts";
import type { KeptOutcomes } from "./kept-outcomes.ts";
import { makeReadingKeys, nameOf } from "./reading-key.ts";
import { SharedTexts } from "./shared-texts.ts";

/** Texts after which an interrupt is looked for: work that waits for nothing would keep it out. */
const turnEvery = 100;

type Kept = NonNullable<Extract<FileOutcome, { outcome: "read" }>["kept"]>;

const marked = (outcomes: readonly FileOutcome[], kept: Kept): readonly FileOutcome[] =>
  outcomes.map((outcome) => (outcome.outcome === "read" ? { ...outcome, kept } : outcome));

/** Documents of a run, so that one that was moved does not stand twice. */
class Met {
  readonly #ids = new Set<string>();
  readonly #hashes = new Set<string>();

  note(outcomes: readonly FileOutcome[]): readonly FileOutcome[] {
    for (const outcome of outcomes)
      if (outcome.outcome === "read") {
        this.#ids.add(outcome.document.id);
        this.#hashes.add(outcome.document.sha256);
      }
    return outcomes;
  }

  /** Documents that were not met by name or by text. */
  unknown(outcomes: readonly FileOutcome[]): readonly FileOutcome[] {
    return outcomes.filter(
      (outcome) =>
        outcome.outcome === "read" &&
        !this.#ids.has(outcome.document.id) &&
        !this.#hashes.has(outcome.document.sha256),
    );
  }
}

/**
 * Paths whose kept outcomes stand for texts that were not met, sorted: those that cannot be had today always, those that are
 * no more unless they are retracted.
 */
function standingPaths(
  kept: KeptOutcomes,
  tasks: readonly ReadingTask[],
  read: ReadonlySet<string>,
  { gathered, retracts = false }: PathsRequest,
): readonly string[] {
  const gone = new Set(gathered?.told.flatMap(({ address, isGone }) => (isGone ? [address] : [])));
  const failing = new Set(tasks.filter(({ kind }) => kind === "told").map(nameOf));
  return kept.paths
    .filter((path) => !read.has(path) && (!retracts || (failing.has(path) && !gone.has(path))))
    .sort();
}

/** The keys of all tasks that are files; a file that cannot be read has none. */
async function keysOf(
  tasks: readonly ReadingTask[],
  { languages, tellsCuts = false }: PathsRequest,
): Promise<ReadonlyMap<ReadingTask, string | null>> {
  const keyOf = makeReadingKeys(grammar, { languages, tellsCuts });
  const keys = new Map<ReadingTask, string | null>();
  for (const task of tasks) {
    keys.set(task, task.kind === "file" ? keyOf(task) : null);
    if (keys.size % turnEvery === 0) await setImmediate();
  }
  return keys;
}

type DoTasks = (
  tasks: readonly ReadingTask[],
  request: PathsRequest,
) => AsyncGenerator<readonly FileOutcome[]>;

/** What became of every task, and of what was kept and is none any more. */
export async function* extractKept(
  tasks: readonly ReadingTask[],
  kept: KeptOutcomes,
  request: PathsRequest,
  doTasks: DoTasks,
): AsyncGenerator<FileOutcome> {
  const keys = await keysOf(tasks, request);
  const isKept = (task: ReadingTask): boolean => kept.has(nameOf(task), keys.get(task) ?? "");
  const fresh = doTasks(
    tasks.filter((task) => !isKept(task)),
    request,
  );
  const met = new Met();
  const texts = new SharedTexts();
  const keptOf = (path: string): readonly FileOutcome[] =>
    kept.get(path).map((outcome) => texts.pack(outcome));
  let done = 0;
  try {
    for (const task of tasks) {
      request.onTask?.(++done, tasks.length);
      if (done % turnEvery === 0) await setImmediate();
      if (isKept(task)) {
        yield* met.note(marked(keptOf(nameOf(task)), "unchanged"));
        continue;
      }
      const { value: outcomes = [] } = await fresh.next();
      const key = keys.get(task) ?? null;
      if (key !== null) kept.put(nameOf(task), key, outcomes);
      yield* met.note(outcomes);
    }
  } finally {
    await fresh.return(undefined);
  }
  const read = new Set(tasks.filter(({ kind }) => kind === "file").map(nameOf));
  const stands = new Set<string>();
  for (const path of standingPaths(kept, tasks, read, request)) {
    const unknown = met.unknown(keptOf(path));
    if (unknown.length > 0) stands.add(path);
    yield* met.note(marked(unknown, "vanished"));
  }
  kept.retain((path) => read.has(path) || stands.has(path));
}
