/** Which files a run is about: folders walked to the bottom, every entry accounted for, in an order of code units. */
import { readdirSync, realpathSync, type Stats, statSync } from "node:fs";
import { dirname, isAbsolute, join, normalize, relative, sep } from "node:path";

/**
 * A file to read, or why an entry is not read. `path` opens it; `shortPath` names it without the folders above an
 * absolute argument, so that what is written is the same on every machine.
 */
export type FoundFile =
  | {
      readonly kind: "file";
      readonly path: string;
      readonly shortPath: string;
      /** Whether the file itself was asked for, not a folder that it is in. */
      readonly isArgument: boolean;
      /** Where the file was fetched from; it is told by this then. */
      readonly address?: string;
    }
  | {
      readonly kind: "skipped" | "failed";
      readonly path: string;
      readonly reason: string;
      /** Whether something skipped is worth a word: somebody may have meant it to be read. */
      readonly isProblem?: boolean;
    };

interface Entry {
  readonly path: string;
  /** What the paths found below are shortened to: an absolute argument's parent folder. */
  readonly base: string;
  readonly isArgument: boolean;
}

interface Walk {
  readonly found: FoundFile[];
  /** Real paths of the files and folders met. */
  readonly met: Map<string, string>;
  /** Links, followed when all that is not a link has been met, so that a file keeps its own path. */
  readonly links: Entry[];
}

/** Why the file system refuses a path, in words: `ENOENT` → `no such file or folder; check the path`. */
export function refusal(error: unknown, path: string): string {
  // what has no code is a fault of a reader, whose own words help whoever writes it
  const { message = "unknown error", code = message } = error as NodeJS.ErrnoException;
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: "no such file or folder; check the path",
    EACCES: "not readable; check its permissions",
    EPERM: "not readable; check its permissions",
    EISDIR: "a folder, not a file",
    ELOOP: "a link that leads to itself; remove it",
    ENAMETOOLONG: "a path that is too long; check the path",
  };
  // a folder gives a name that is no UTF-8 with \ufffd in it, and by that name there is no file
  if (code === "ENOENT" && path.includes("\ufffd")) return "its name is no UTF-8; rename it";
  return reasons[code] ?? `not readable (${code})`;
}

const linkOut = "a link that leads out of what was given; --follow-links follows it";

const byCodeUnits = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

function addFile(walk: Walk, { path, base, isArgument }: Entry, real: string): void {
  const same = walk.met.get(real);
  if (same !== undefined) {
    if (same !== path) walk.found.push({ kind: "skipped", path, reason: `the same file as ${same}` });
    return;
  }
  walk.met.set(real, path);
  walk.found.push({ kind: "file", path, shortPath: base === "" ? path : relative(base, path), isArgument });
}

function addFolder(walk: Walk, entry: Entry, real: string): void {
  const same = walk.met.get(real);
  if (same !== undefined) {
    if (same !== entry.path)
      walk.found.push({ kind: "skipped", path: entry.path, reason: `the same folder as ${same}` });
    return;
  }
  walk.met.set(real, entry.path);
  const entries = readdirSync(entry.path, { withFileTypes: true });
  for (const child of entries.toSorted((one, other) => byCodeUnits(one.name, other.name))) {
    const path = join(entry.path, child.name);
    if (child.name.startsWith(".")) walk.found.push({ kind: "skipped", path, reason: "hidden" });
    else if (child.isSymbolicLink()) walk.links.push({ path, base: entry.base, isArgument: false });
    else addEntry(walk, { path, base: entry.base, isArgument: false });
  }
}

function addEntry(walk: Walk, entry: Entry): void {
  try {
    const stats: Stats = statSync(entry.path);
    const real = realpathSync(entry.path);
    if (stats.isDirectory()) addFolder(walk, entry, real);
    else if (stats.isFile()) addFile(walk, entry, real);
    else
      walk.found.push({
        kind: "failed",
        path: entry.path,
        reason: "not a regular file; give a text, a page or a document",
      });
  } catch (error) {
    walk.found.push({ kind: "failed", path: entry.path, reason: refusal(error, entry.path) });
  }
}

/** Whether a link stays within what was given; one that leads nowhere is told by the file system. */
function leadsOut({ path }: Entry, roots: readonly string[]): boolean {
  try {
    const real = realpathSync(path);
    return !roots.some(
      (root) => real === root || real.startsWith(root.endsWith(sep) ? root : `${root}${sep}`),
    );
  } catch {
    return false;
  }
}

function realPaths(entries: readonly Entry[]): readonly string[] {
  return entries.flatMap(({ path }) => {
    try {
      return [realpathSync(path)];
    } catch {
      return [];
    }
  });
}

function entryOf(argument: string, isArgument: boolean): Entry {
  const path = normalize(argument).replace(/(?<=.)[\\/]$/, "");
  return { path, base: isAbsolute(path) ? dirname(path) : "", isArgument };
}

/**
 * All files and folders under the arguments, sorted by path, each once, and what is no file with the reason why not. Hidden entries are
 * left out; links are followed once, those that lead out of the arguments only when `followsLinks` says so. `listed` are files that a
 * glob found: nobody asked for each of them.
 */
export function findFiles(
  paths: readonly string[],
  {
    followsLinks = false,
    listed = [],
  }: { readonly followsLinks?: boolean; readonly listed?: readonly string[] | undefined } = {},
): readonly FoundFile[] {
  const walk: Walk = { found: [], met: new Map(), links: [] };
  const entries = [
    ...[...new Set(paths)].sort(byCodeUnits).map((path) => entryOf(path, true)),
    ...[...new Set(listed)].sort(byCodeUnits).map((path) => entryOf(path, false)),
  ];
  for (const entry of entries) addEntry(walk, entry);
  const roots = realPaths(entries);
  for (let link = walk.links.shift(); link !== undefined; link = walk.links.shift()) {
    if (followsLinks || !leadsOut(link, roots)) addEntry(walk, link);
    else walk.found.push({ kind: "skipped", path: link.path, reason: linkOut, isProblem: true });
  }
  return walk.found.toSorted((one, other) => byCodeUnits(one.path, other.path));
}
