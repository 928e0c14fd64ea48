/** What `elaqe completion` and the scripts it prints do. */
import { existsSync } from "node:fs";
import type { Command } from "commander";
import { matching } from "../completion/matching.ts";
import { scripts } from "../completion/scripts.ts";
import { joinBroken, type Shell, unquote } from "../completion/typed-words.ts";
import { wantedAt } from "../completion/wanted.ts";
import type { EntityType } from "../model/vocabulary.ts";
import { namedQueries } from "../store/named-queries.ts";
import { openStore } from "../store/open-store.ts";
import { statement } from "../store/statements.ts";
import { machineJson } from "../terminal/machine-json.ts";
import { defaultGraph, graphToRead } from "./default-graph.ts";
import type { Outcome, Session } from "./session.ts";

export async function completion(
  { terminal }: Session,
  shell: Shell,
  flags: { readonly json?: boolean },
): Promise<Outcome> {
  terminal.write(flags.json === true ? machineJson({ shell, script: scripts[shell] }) : scripts[shell]);
  return "done";
}

function graphOf(words: readonly string[]): string {
  const at = words.findLastIndex((word) => word === "--graph" || word === "-g");
  return graphToRead(words[at < 0 ? -1 : at + 1] ?? defaultGraph);
}

/** Names in the graph file, those that most documents mention first; none where there is no file. */
async function namesIn(file: string, types: readonly EntityType[]): Promise<readonly string[]> {
  if (!existsSync(file)) return [];
  const store = await openStore(file);
  try {
    const { rows } = await store.query(statement("search/list-names"), { types });
    const named = rows.map(({ name, documents }) => ({ name: String(name), documents: Number(documents) }));
    return [...new Set(named.sort((one, other) => other.documents - one.documents).map(({ name }) => name))];
  } finally {
    await store.close();
  }
}

async function candidatesAt(
  program: Command,
  words: readonly string[],
  shell: Shell,
): Promise<readonly string[]> {
  const typed = words.at(-1) ?? "";
  const wanted = wantedAt(program, words, namedQueries());
  if (wanted.kind === "files") return [];
  if (wanted.kind === "words") return wanted.words.filter((word) => word.startsWith(typed));
  const names = await namesIn(graphOf(words), wanted.types);
  // bash completes what stands behind the `=`, the others the whole word.
  const before = shell === "bash" ? "" : wanted.before;
  return matching(names, typed.slice(wanted.before.length)).map((name) => `${before}${name}`);
}

/** What fits where the cursor is, a line each. */
export async function complete(
  { terminal }: Session,
  shell: Shell,
  typed: readonly string[],
  _: object,
  { parent }: Command,
): Promise<Outcome> {
  const words = (shell === "bash" ? joinBroken(typed) : typed).map(unquote);
  const found = parent === null ? [] : await candidatesAt(parent, words, shell);
  const lines = found.map((candidate) => `${candidate.replace(/\p{Cc}/gu, " ")}\n`);
  terminal.write(lines.join(""));
  return "done";
}
