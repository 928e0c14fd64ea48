/** What `elaqe build` does. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ConfigError } from "../errors.ts";
import { findFiles } from "../read/find-files.ts";
import { withFileLock } from "../store/embedded/file-lock.ts";
import { machineJson } from "../terminal/machine-json.ts";

import { visibleJson } from "../terminal/sanitise.ts";
import { shellWord } from "../terminal/shell-word.ts";
import { renderTable } from "../terminal/table.ts";
import { type Built, checkGraphOutput, countTable, gatherGraph, storeGraph } from "./build-graph.ts";
import { type BuildFlags, type BuildPlan, planBuild } from "./build-plan.ts";
import { calledAs } from "./called-as.ts";
import { defaultGraph } from "./default-graph.ts";
import { outcomeRecord } from "./extract-documents.ts";
import { gatherSources } from "./gather-sources.ts";
import { judgementPath, readJudgements, tellUnapplied } from "./judgement-file.ts";
import { KeptOutcomes } from "./kept-outcomes.ts";
import { metadataNamed, tellUnmatched } from "./metadata-file.ts";
import { countOutcomes } from "./outcome-counts.ts";
import { checkNoInput, checkOutput, writeWhole } from "./output-file.ts";
import { nothingRead } from "./run-extract.ts";
import type { Outcome, Session } from "./session.ts";
import { tellUnread } from "./unread-files.ts";

/** Makes the folder that a project keeps its state in; version control is told to leave it out. */
function makeStateFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    if (!existsSync(join(folder, ".gitignore"))) writeFileSync(join(folder, ".gitignore"), "*\n");
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? String(cause);
    throw new ConfigError(
      `${folder}: the state of the project cannot be kept there (${code}); name another`,
      {
        cause,
      },
    );
  }
}

/** Files of the build itself, which are no texts where they lie among the texts. */
function ownFiles({ output, outcomes, metadata, judgements, keptPath }: BuildPlan): readonly string[] {
  return [output, outcomes, metadata, judgementPath(judgements), keptPath].filter(
    (path) => path !== undefined,
  );
}

/** Tells of files that were met and not read; whether there are any. */
function tellUnreadOf(session: Session, { outcomes }: Built): boolean {
  return tellUnread(session, outcomes);
}

/** Reads what has changed, joins everything, and writes the graph; what is kept of a run that is cut off serves the next. */
async function buildKept(session: Session, plan: BuildPlan, flags: BuildFlags): Promise<Built> {
  const metadata = await metadataNamed(plan.metadata);
  const kept = new KeptOutcomes(plan.keptPath);
  let isDone = false;
  try {
    const gone = plan.retracts ? goneFromLists(kept, plan) : [];
    const built = await gatherGraph(session, {
      paths: plan.files.paths,
      listed: plan.files.listed,
      input: plan.isInputWanted ? await session.readInput() : undefined,
      metadata,
      gathered: await gatherSources(session, [...plan.addresses, ...gone], plan.fetch),
      languages: plan.languages,
      own: ownFiles(plan),
      jobs: flags.jobs,
      followsLinks: flags.followLinks === true,
      fields: flags.fields,
      judgements: readJudgements(plan.judgements),
      kept,
      keptPath: plan.keptPath,
      retracts: plan.retracts,
    });
    const met = built.outcomes.map(({ path }) => path);
    await tellUnmatched(session, metadata, met);
    tellUnapplied(session, plan.judgements, built.unapplied);
    if (plan.outcomes !== undefined) {
      const lines = built.outcomes.map(
        (outcome) => `${visibleJson(outcomeRecord(outcome, built.reprints))}\n`,
      );
      writeWhole(plan.outcomes, lines.join(""));
    }
    isDone = built.counts.documentsRead === 0;
    if (isDone) throw nothingRead(plan.given, problemsOf(built) > 0 || tellUnreadOf(session, built));
    const contentHash = await storeGraph(session, built.takeGraph, plan.output, plan.keptPath);
    isDone = true;
    tellBuilt(session, plan, flags, built, contentHash);
    return built;
  } finally {
    if (isDone && !plan.isKeptForLater) kept.remove();
    else kept.close();
  }
}

/** Pages that were read before are asked for, also where their feed no longer lists them: who retracts wants to know. */
function goneFromLists(kept: KeptOutcomes, { addresses, isKeptForLater }: BuildPlan) {
  const hosts = new Set(addresses.map(({ address }) => new URL(address).host));
  const pages = kept.paths.filter((path) => URL.canParse(path) && hosts.has(new URL(path).host));
  return isKeptForLater ? pages.map((address) => ({ address, mostPages: 1 })) : [];
}

const problemsOf = ({ outcomes }: Built): number =>
  outcomes.filter((outcome) => outcome.outcome !== "read" && outcome.isProblem).length;

function tellBuilt(
  { terminal, environment }: Session,
  { output, retracts }: BuildPlan,
  flags: BuildFlags,
  built: Built,
  contentHash: string,
): void {
  if (flags.json === true) {
    const reading = countOutcomes(built.outcomes);
    terminal.write(machineJson({ output, contentHash, reading, counts: built.counts }));
  } else terminal.write(`${renderTable(countTable(built), terminal.width)}\n`);
  const vanished = built.outcomes.filter(
    (outcome) => outcome.outcome === "read" && outcome.kept === "vanished",
  ).length;
  if (vanished > 0 && !retracts)
    terminal.say(`${vanished} texts are no more there and stay in the graph; --retract takes them out`);
  const elaqe = calledAs(environment);
  const graph = output === defaultGraph ? "" : ` --graph ${shellWord(output)}`;
  terminal.say(
    `Graph written to ${output}, content hash ${contentHash}. Next: ${elaqe} report NAME${graph}, or ${elaqe} query --list`,
  );
}

/** Files that a build reads, or writes as something else than outcomes. */
function inputsOf({ files, output, metadata, judgements = "judgements.txt" }: BuildPlan, flags: BuildFlags) {
  const found = findFiles(files.paths, { followsLinks: flags.followLinks === true, listed: files.listed });
  const paths = found.flatMap((entry) => (entry.kind === "file" ? [entry.path] : []));
  return [...paths, output, metadata, judgements];
}

/** Whether a file is what an earlier build wrote about its files, which the next one may replace wherever it lies. */
function holdsOutcomes(path: string): boolean {
  const [line = ""] = readFileSync(path, "utf8").split("\n", 1);
  return /^\{"path":".*","outcome":"(?:read|skipped|failed)"/.test(line);
}

/** Fails before any text is read where the files of a build could not be written, or the graph would replace something else. */
export async function checkOutputs(plan: BuildPlan): Promise<void> {
  for (const file of [plan.output, plan.outcomes]) if (file !== undefined) checkOutput(file);
  await checkGraphOutput(plan.output);
}

export async function build(session: Session, given: readonly string[], flags: BuildFlags): Promise<Outcome> {
  const plan = await planBuild(given, flags);
  await checkOutputs(plan);
  if (plan.outcomes !== undefined && existsSync(plan.outcomes) && !holdsOutcomes(plan.outcomes))
    checkNoInput("--outcomes", plan.outcomes, inputsOf(plan, flags));
  if (plan.stateFolder !== null) makeStateFolder(plan.stateFolder);
  const work = (): Promise<Built> => {
    if (flags.anew === true) rmSync(plan.keptPath, { force: true });
    return buildKept(session, plan, flags);
  };
  const built = await (plan.isKeptForLater ? withFileLock(plan.keptPath, work) : work());
  const hasUnread = tellUnreadOf(session, built);
  return problemsOf(built) > 0 || hasUnread ? "problems" : "done";
}
