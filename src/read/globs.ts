/** Globs: which files and which pages of a source are wanted. */
import { existsSync } from "node:fs";
import { isAbsolute, join, relative } from "node:path";
import picomatch from "picomatch";
import { findFiles } from "./find-files.ts";

export interface Filter {
  /** What one of these globs matches; all where there are none. */
  readonly include?: readonly string[] | undefined;
  readonly exclude?: readonly string[] | undefined;
}

export interface FileSource extends Filter {
  /** File, folder or glob. */
  readonly from: string;
}

/** A path without a slash at its front, as globs are compared with it. */
const bare = (path: string): string => path.replaceAll("\\", "/").replace(/^\/+/, "");

/** Whether a path is wanted; a slash at the front of it or of a glob does not count. */
export function matcherOf({ include, exclude = [] }: Filter): (path: string) => boolean {
  const matches = (globs: readonly string[]): ((path: string) => boolean) => picomatch(globs.map(bare));
  const isIn = include === undefined || include.length === 0 ? () => true : matches(include);
  const isOut = exclude.length === 0 ? () => false : matches(exclude);
  return (path) => isIn(bare(path)) && !isOut(bare(path));
}

/** Whether the page at an address is wanted, by its path and query. */
export function pageMatcher(filter: Filter): (address: string) => boolean {
  const isWanted = matcherOf(filter);
  return (address) => {
    const { pathname, search } = new URL(address);
    return isWanted(`${decodePath(pathname)}${search}`);
  };
}

/** Letters that an address has to escape, as people write them in globs. */
function decodePath(pathname: string): string {
  try {
    return decodeURI(pathname);
  } catch {
    return pathname;
  }
}

/** Files under a folder that are wanted, by their paths from it. */
function filesUnder(folder: string, isWanted: (path: string) => boolean): readonly string[] {
  return findFiles([folder]).flatMap((entry) =>
    entry.kind === "file" && isWanted(relative(folder, entry.path)) ? [entry.path] : [],
  );
}

export interface ExpandedSources {
  /** Files and folders that were named. */
  readonly paths: readonly string[];
  /** Files that were found by a glob. */
  readonly listed: readonly string[];
}

/** The file or folder that a source is in: of a glob the folder before its first sign. */
export function baseOfSource(from: string): string {
  if (existsSync(from)) return from;
  const { base } = picomatch.scan(from);
  return base === "" ? "." : base;
}

/** Sources to files and folders. A glob that fits nothing stays, to be told as a path that is not there. */
export function expandSources(sources: readonly FileSource[]): ExpandedSources {
  const paths: string[] = [];
  const listed: string[] = [];
  for (const { from, include, exclude } of sources) {
    const { base, glob } = existsSync(from) ? { base: from, glob: "" } : picomatch.scan(from);
    if (glob === "" && include === undefined && exclude === undefined) {
      paths.push(from);
      continue;
    }
    const folder = base === "" ? "." : base;
    const isOfGlob = glob === "" ? () => true : matcherOf({ include: [glob] });
    const isWanted = matcherOf({ include, exclude });
    const found = filesUnder(folder, (path) => isOfGlob(path) && isWanted(path));
    if (found.length === 0) paths.push(from);
    else listed.push(...found.map((path) => (isAbsolute(from) ? path : join(path))));
  }
  return { paths, listed };
}
