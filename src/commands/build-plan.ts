/** What a build is to do: as its arguments say, or without any as the project file does; flags count before the file. */

import { existsSync } from "node:fs";
import { dirname, isAbsolute, join } from "node:path";
import type { AddressSource } from "../fetch/gather-pages.ts";
import type { Project } from "../project/schema.ts";
import { baseOfSource, type ExpandedSources, expandSources, pageMatcher } from "../read/globs.ts";
import type { FieldNames } from "../read/reader.ts";
import { defaultGraph } from "./default-graph.ts";
import type { FetchFlags } from "./fetch-flags.ts";
import { anyLanguage, azerbaijani, type WantedLanguages } from "./wanted-languages.ts";

export interface BuildFlags extends FetchFlags {
  readonly output?: string;
  readonly outcomes?: string;
  readonly anyLanguage?: boolean;
  readonly judgements?: string;
  readonly metadata?: string;
  readonly json?: boolean;
  readonly jobs: number;
  readonly followLinks?: boolean;
  readonly fields?: FieldNames;
  readonly config?: string;
  readonly retract?: boolean;
  readonly anew?: boolean;
  /** What texts came to is kept for the next build also without a project. */
  readonly keepsState?: boolean;
}

export interface BuildPlan {
  /** The sources as they were written, for messages. */
  readonly given: readonly string[];
  readonly files: ExpandedSources;
  readonly addresses: readonly AddressSource[];
  /** Whether the standard input is a source. */
  readonly isInputWanted: boolean;
  readonly fetch: FetchFlags;
  readonly output: string;
  readonly outcomes: string | undefined;
  readonly languages: WantedLanguages;
  /** The file of judgements; undefined for the usual one, where there is one. */
  readonly judgements: string | undefined;
  readonly metadata: string | undefined;
  /** Where it is kept what texts came to, and whether for later runs or only until this one is done. */
  readonly keptPath: string;
  readonly isKeptForLater: boolean;
  readonly retracts: boolean;
  /** Files and folders in which a change may change the graph. */
  readonly watched: readonly string[];
  /** Folder that the run makes for itself; null where it needs none. */
  readonly stateFolder: string | null;
}

interface Source {
  readonly from: string;
  readonly include?: readonly string[] | undefined;
  readonly exclude?: readonly string[] | undefined;
  readonly most?: number | undefined;
}

const isAddress = ({ from }: Source): boolean => /^https?:\/\//i.test(from);

const defaultMostPages = 500;

/** Parts sources into files, addresses and the standard input. */
export function partSources(
  sources: readonly Source[],
  mostPages = defaultMostPages,
): Pick<BuildPlan, "given" | "files" | "addresses" | "isInputWanted" | "watched"> {
  const files = sources.filter((source) => !isAddress(source) && source.from !== "-");
  return {
    given: sources.map(({ from }) => from),
    files: expandSources(files),
    watched: files.map(({ from }) => baseOfSource(from)),
    addresses: sources.filter(isAddress).map(({ from, include, exclude, most = mostPages }) => ({
      address: from,
      mostPages: most,
      isWanted: pageMatcher({ include, exclude }),
    })),
    isInputWanted: sources.some(({ from }) => from === "-"),
  };
}

function planOfArguments(given: readonly string[], flags: BuildFlags): BuildPlan {
  const output = flags.output ?? defaultGraph;
  return {
    ...partSources(
      given.map((from) => ({ from })),
      flags.mostPages,
    ),
    fetch: flags,
    output,
    outcomes: flags.outcomes,
    languages: flags.anyLanguage === true ? anyLanguage : azerbaijani,
    judgements: flags.judgements,
    metadata: flags.metadata,
    keptPath: `${output}.resume`,
    isKeptForLater: flags.keepsState === true,
    retracts: true,
    stateFolder: null,
  };
}

function fetchFlags({ fetch, state }: Project, flags: BuildFlags, at: (path: string) => string): FetchFlags {
  return {
    cache: join(at(state), "pages"),
    pause: fetch.pauseSeconds,
    freshHours: fetch.freshHours,
    mostPages: fetch.mostPages,
    mostMegabytes: fetch.mostMegabytes,
    mostSeconds: fetch.mostSeconds,
    allowPrivate: fetch.allowPrivate,
    ...(fetch.contact === undefined ? {} : { contact: fetch.contact }),
    ...Object.fromEntries(Object.entries(flags).filter(([, value]) => value !== undefined)),
  };
}

function languagesOf({ languages }: Project): WantedLanguages {
  if (languages === "any") return anyLanguage;
  return typeof languages === "string" ? [languages] : languages;
}

async function planOfProject(flags: BuildFlags): Promise<BuildPlan> {
  const { projectFileName, readProject } = await import("../project/project-file.ts");
  const file = flags.config ?? projectFileName;
  const project = readProject(file);
  const folder = dirname(file);
  const at = (path: string): string => (isAbsolute(path) ? path : join(folder, path));
  const named = (path: string | undefined): string | undefined => (path === undefined ? undefined : at(path));
  const sources = project.sources.map((source): Source => {
    const { from, ...filter } = typeof source === "string" ? { from: source } : source;
    return { from: isAddress({ from }) ? from : at(from), ...filter };
  });
  const judgements = at(project.judgements);
  const parts = partSources(sources, flags.mostPages ?? project.fetch.mostPages);
  return {
    ...parts,
    watched: [...parts.watched, file],
    fetch: fetchFlags(project, flags, at),
    output: flags.output ?? at(project.store),
    outcomes: flags.outcomes ?? named(project.outcomes),
    languages: flags.anyLanguage === true ? anyLanguage : languagesOf(project),
    judgements: flags.judgements ?? (existsSync(judgements) ? judgements : undefined),
    metadata: flags.metadata ?? named(project.metadata),
    keptPath: join(at(project.state), "outcomes"),
    isKeptForLater: true,
    retracts: flags.retract ?? project.vanished === "retract",
    stateFolder: at(project.state),
  };
}

/** The plan of a build. Throws ConfigError for a project file with faults, or where there is none and no argument either. */
export async function planBuild(given: readonly string[], flags: BuildFlags): Promise<BuildPlan> {
  return given.length > 0 && flags.config === undefined
    ? planOfArguments(given, flags)
    : planOfProject(flags);
}
