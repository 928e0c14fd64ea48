/** Texts to a graph file, as `build` and `demo` do it. */
import { existsSync, readdirSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { InvariantError, StoreError } from "../errors.ts";
import { findReprints } from "../graph/document-reprints.ts";
import type { KnowledgeGraph } from "../model/knowledge-graph.ts";
import { predicates } from "../model/vocabulary.ts";
import type { ResolveItem } from "../resolve/appearance.ts";
import type { Judgement, UnappliedJudgement } from "../resolve/judgement.ts";
import { resolveOnce } from "../resolve/resolve.ts";
import { contentHashIn } from "../store/embedded/graph-file.ts";
import { writeGraphFile } from "../store/embedded/write-graph-file.ts";
import type { Table } from "../terminal/table.ts";
import { type FileOutcome, outcomeLine, type ToldOutcome, toldOutcome } from "./extract-documents.ts";
import { extractInput, extractPaths, type PathsRequest } from "./extract-paths.ts";
import { keepLargeHeapSmall } from "./heap-growth.ts";
import { countOutcomes, outcomeRows } from "./outcome-counts.ts";
import type { Session } from "./session.ts";

export interface BuildRequest extends PathsRequest {
  /** What people decided, replayed over what the rules find. */
  readonly judgements?: readonly Judgement[];
  /** The standard input, where it is one of the texts. */
  readonly input?: Uint8Array | undefined;
  /** Where a run that is cut off is kept. */
  readonly keptPath?: string;
}

export interface Built {
  /** Gives the graph away, once: it is large, and nobody holds it longer than needed. */
  takeGraph(): KnowledgeGraph;
  readonly counts: BuiltCounts;
  /** What became of every file. */
  readonly outcomes: readonly ToldOutcome[];
  /** Documents that print the words of another, with the id of that one. */
  readonly reprints: ReadonlyMap<string, string>;
  /** Judgements that fit nothing any more. */
  readonly unapplied: readonly UnappliedJudgement[];
}

/** Looking at the heap takes as long as reading some words. */
const heapLookedAtEvery = 100;

type ReadFile = Extract<FileOutcome, { outcome: "read" }>;

/** Holds a graph until it is taken. */
function holding(graph: KnowledgeGraph): () => KnowledgeGraph {
  let held: KnowledgeGraph | undefined = graph;
  return () => {
    const given = held;
    held = undefined;
    if (given === undefined) throw new InvariantError("the graph of a build was taken twice; report this");
    return given;
  };
}

/** Says after an interrupt where the run goes on. */
function tellCut({ terminal }: Session, keptPath: string | undefined): void {
  if (keptPath !== undefined)
    terminal.warn(`Interrupted. What is done is kept in ${keptPath}; the same command goes on from there`);
}

/** Extracts from all texts, tells problems as they come, and resolves what was read into one graph. */
export async function gatherGraph(session: Session, request: BuildRequest): Promise<Built> {
  const outcomes: FileOutcome[] = [];
  const add = (outcome: FileOutcome): void => {
    outcomes.push(outcome);
    if (outcomes.length % heapLookedAtEvery === 0) keepLargeHeapSmall();
    const line = outcomeLine(outcome);
    if (line !== undefined) session.terminal.warn(line);
  };
  const onTask = (done: number, all: number): void => {
    session.terminal.progress("files", done, all);
  };
  await session.guarded(
    () => tellCut(session, request.keptPath),
    async () => {
      if (request.input !== undefined)
        for (const outcome of await extractInput(request.input, request)) add(outcome);
      for await (const outcome of extractPaths({ ...request, holdsAll: true, onTask })) add(outcome);
    },
  );
  session.terminal.endProgress();
  const reprints = findReprints(outcomes.filter(isRead).map(({ document }) => document));
  const told = outcomes.map(toldOutcome);
  const { graph, unapplied } = resolveOnce(takenFrom(outcomes), { judgements: request.judgements ?? [] });
  const counts = countBuilt(graph, told, reprints.size);
  return { takeGraph: holding(graph), counts, outcomes: told, reprints, unapplied };
}

const isRead = (outcome: FileOutcome): outcome is ReadFile => outcome.outcome === "read";

/** What the texts say, taken out of the outcomes: it takes as much memory as the graph that it becomes. */
function* takenFrom(outcomes: FileOutcome[]): Generator<ResolveItem> {
  for (const outcome of outcomes.splice(0)) if (isRead(outcome)) yield outcome;
}

/**
 * Says at once, before any text is read, that what stands in the graph's place is no whole graph and will not be replaced.
 * @throws StoreError for such a file.
 */
export async function checkGraphOutput(out: string): Promise<void> {
  if (!existsSync(out)) return;
  await contentHashIn(out).catch((error: unknown) => {
    if (!(error instanceof StoreError) || error.data.problem !== "foreign") throw error;
    throw new StoreError(
      `${out}: is there and no graph that elaqe built; name another file, or move it away`,
      {
        cause: error,
        data: error.data,
      },
    );
  });
}

/** Looks for files after which nothing more is awaited, and the pause between two, in milliseconds. */
const calmLooks = 10;
const mostLooks = 100;
const pauseMs = 30;

/** Removes what is written beside the file. The engine has threads of its own, which may make a file behind our back yet. */
function removeHalfBuilt(out: string): void {
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (let calm = 0, looks = 0; calm < calmLooks && looks < mostLooks; looks += 1) {
    const left = readdirSync(dirname(out)).filter((name) => name.startsWith(`${basename(out)}.building`));
    for (const name of left) rmSync(join(dirname(out), name), { force: true, recursive: true });
    calm = left.length === 0 ? calm + 1 : 0;
    Atomics.wait(pause, 0, 0, pauseMs);
  }
}

/**
 * Writes the graph into a file and gives its content hash; an interrupt leaves the old file as it was and nothing beside it.
 */
export async function storeGraph(
  session: Session,
  takeGraph: () => KnowledgeGraph,
  out: string,
  keptPath?: string,
): Promise<string> {
  const cleanUp = (): void => {
    tellCut(session, keptPath);
    removeHalfBuilt(out);
    rmSync(`${out}.lock`, { force: true });
  };
  try {
    return await session.guarded(cleanUp, () =>
      writeGraphFile(out, takeGraph, ({ written, total }) =>
        session.terminal.progress("rows", written, total),
      ),
    );
  } finally {
    session.terminal.endProgress();
  }
}

type BuiltCounts = ReturnType<typeof countBuilt>;

/** How many of each thing there are. */
function countBuilt(graph: KnowledgeGraph, outcomes: readonly ToldOutcome[], reprints: number) {
  const files = (wanted: FileOutcome["outcome"]): number =>
    outcomes.filter(({ outcome }) => outcome === wanted).length;
  const claims = predicates.map((predicate): [string, number] => [
    predicate,
    graph.claims.filter((claim) => claim.predicate === predicate).length,
  ]);
  return {
    documentsRead: files("read"),
    reprints,
    filesSkipped: files("skipped"),
    filesFailed: files("failed"),
    persons: graph.persons.length,
    agencies: graph.agencies.length,
    events: graph.events.length,
    claims: graph.claims.length,
    claimsOf: Object.fromEntries(claims),
    edges: graph.edges.length,
  };
}

/** What a run ends with: what became of the files, by reader and reason, and what is in the graph. */
export function countTable(built: Built): Table {
  const { documentsRead, reprints, filesSkipped, filesFailed, claimsOf, edges, ...counts } = built.counts;
  const claims = Object.entries(claimsOf).map(([predicate, count]) => [`claims: ${predicate}`, count]);
  const reading = countOutcomes(built.outcomes);
  const rows = [
    ["documents read", documentsRead],
    ...outcomeRows(reading, "read"),
    ["reprints of another", reprints],
    ["files or parts skipped", filesSkipped],
    ...outcomeRows(reading, "skipped"),
    ["files or parts failed", filesFailed],
    ...outcomeRows(reading, "failed"),
    ...Object.entries(counts),
    ...claims,
    ["edges", edges],
  ];
  return { columns: ["what", "count", "reader and reason"], rows };
}
