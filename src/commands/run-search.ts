/** What `elaqe search` does. */
import { InputError } from "../errors.ts";
import { readableAddress } from "../report/readable-address.ts";
import type { Hit } from "../search/hits.ts";
import { type UnmetWord, unmetWords } from "../search/near-words.ts";
import { searchOf } from "../search/search.ts";
import type { SearchGroup } from "../search/search-groups.ts";
import type { SearchResult } from "../search/search-in.ts";
import { wordKeys } from "../search/words.ts";
import { machineJson } from "../terminal/machine-json.ts";
import { shellWord } from "../terminal/shell-word.ts";
import type { Part } from "../terminal/style.ts";
import { calledAs } from "./called-as.ts";
import { defaultGraph } from "./default-graph.ts";
import { countOf, type SourceFlags, withSource } from "./graph-file.ts";
import type { Outcome, Session } from "./session.ts";

interface SearchFlags extends SourceFlags {
  readonly limit: string;
  readonly json?: boolean;
}

/** The excerpt with what was found in brackets, and bold where the screen has it. */
function markedParts({ text, spans }: Hit["excerpt"]): readonly Part[] {
  let at = 0;
  const parts = spans.flatMap(({ start, end }): readonly Part[] => {
    const before = text.slice(at, start);
    at = end;
    return [before, { style: "bold", text: `[${text.slice(start, end)}]` }];
  });
  return [...parts, text.slice(at)];
}

function entityParts(hit: Hit): readonly Part[] {
  const isWhole = hit.excerpt.text === hit.caption;
  const count = hit.documents === 1 ? "1 document" : `${hit.documents} documents`;
  return ["  ", ...markedParts(hit.excerpt), isWhole ? "" : ` – ${hit.caption}`, `  (${count})\n`];
}

function documentParts(hit: Hit): readonly Part[] {
  return [
    "  ",
    ...markedParts(hit.excerpt),
    `\n      ${hit.published ?? "undated"}, ${readableAddress(hit.uri ?? "")}\n`,
  ];
}

function quoteParts(hit: Hit): readonly Part[] {
  const address = hit.uri === null ? null : readableAddress(hit.uri);
  const source = [hit.name, hit.published, address].filter((word) => word !== null).join(", ");
  return ["  ", ...markedParts(hit.excerpt), `\n      ${source}\n`];
}

const partsOf: Readonly<Record<SearchGroup, (hit: Hit) => readonly Part[]>> = {
  people: entityParts,
  agencies: entityParts,
  events: entityParts,
  documents: documentParts,
  quotes: quoteParts,
};

function printResult(session: Session, { hits, totals }: SearchResult): void {
  const groups = [...new Set(hits.map(({ group }) => group))];
  const blocks = groups.map((group): readonly Part[] => {
    const shown = hits.filter((hit) => hit.group === group);
    const count = shown.length < totals[group] ? ` (${shown.length} of ${totals[group]})` : "";
    return [{ style: "bold", text: `${group}${count}` }, "\n", ...shown.flatMap(partsOf[group])];
  });
  session.terminal.print(blocks.flatMap((block, index) => (index === 0 ? block : ["\n", ...block])));
}

/** What to ask next about the first hit. */
function nextCommand(hit: Hit, { graph, on }: SearchFlags, elaqe: string): string {
  const source =
    on !== undefined
      ? ` --on ${shellWord(on)}`
      : graph === defaultGraph
        ? ""
        : ` --graph ${shellWord(graph)}`;
  if (hit.document === null) return `${elaqe} report ${shellWord(hit.name ?? "")}${source}`;
  return `${elaqe} query show-document document=${hit.document}${source}`;
}

/** Says which words stand nowhere and what they may have been meant for, or that they stand nowhere together. */
function nothingFound(typed: string, unmet: readonly UnmetWord[]): string {
  const advice = unmet.map(({ word, near }) =>
    near.length === 0
      ? `"${word}" stands nowhere`
      : `"${word}" stands nowhere; did you mean ${near.join(", ")}?`,
  );
  const last = advice.length > 0 ? advice.join(" ") : "each stands somewhere; try fewer words";
  return `Nothing holds all of "${typed}": ${last}`;
}

export async function search(
  session: Session,
  words: readonly string[],
  flags: SearchFlags,
): Promise<Outcome> {
  const limit = countOf("--limit", flags.limit);
  const typed = words.join(" ");
  if (wordKeys(typed).length === 0)
    throw new InputError(`search "${typed}": no letters or digits in it; give a word or a name`);
  const { result, unmet } = await withSource(session, flags, async (store) => {
    const found = await searchOf(store)(typed, { limit });
    return { result: found, unmet: found.hits.length === 0 ? await unmetWords(store, typed) : [] };
  });
  const { terminal } = session;
  if (flags.json === true) {
    terminal.write(machineJson(result));
    return "done";
  }
  printResult(session, result);
  const [best] = result.hits;
  const isReadAsTyped = wordKeys(typed).join(" ") === result.words.join(" ");
  if (!isReadAsTyped) terminal.say(`"${typed}" was read as ${result.words.join(" ")}`);
  if (best === undefined) terminal.say(nothingFound(typed, unmet));
  else terminal.say(`Next: ${nextCommand(best, flags, calledAs(session.environment))}`);
  return "done";
}
