/**
 * Bodies that every town has (`5 saylı məktəb`, `Mədəniyyət Evi`): by their name alone they are nobody's, with the town that
 * the text tells one of their kind.
 */
import { lowerCase } from "../language/az/fold.ts";
import { nameAnalyses } from "../language/az/nouns.ts";
import { tokenize } from "../language/az/tokens.ts";
import { azerbaijaniLexicon } from "../lexicon/lexicon.ts";
import { isNameWord } from "../lexicon/names.ts";
import { readTable } from "../lexicon/table.ts";
import type { Document } from "../model/document.ts";
import type { Agency } from "../model/entity.ts";
import type { Appearance } from "./appearance.ts";

interface LocalNames {
  /** Whole names: `mədəniyyət evi`. */
  readonly names: ReadonlySet<string>;
  /** Heads that towns number, and what stands before them: of what kind a body is, never whose. */
  readonly heads: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
}

let local: LocalNames | undefined;

function readLocalNames(): LocalNames {
  const numbered = readTable("az", "numbered-bodies.tsv");
  const wordsOf = (wanted: string) =>
    numbered.flatMap(([word = "", part]) => (part === wanted ? [word] : []));
  const names = readTable("az", "local-bodies.tsv").map(([name = ""]) => name);
  return { names: new Set(names), heads: new Set(wordsOf("head")), kinds: new Set(wordsOf("kind")) };
}

/** `5 nömrəli tam orta məktəb`. */
function isNumbered(words: string, { heads, kinds }: LocalNames): boolean {
  const [number = "", mark, ...rest] = words.split(" ");
  if (!isNameWord("numbered", mark) || !/^\d+$/.test(number)) return false;
  return heads.has(rest.at(-1) ?? "") && rest.slice(0, -1).every((word) => kinds.has(word));
}

/** Whether the words, small letters without marks between them, are a common name of local bodies. */
export function isLocalName(words: string): boolean {
  local ??= readLocalNames();
  return local.names.has(words) || isNumbered(words, local);
}

interface Town {
  readonly name: string;
  readonly start: number;
}

function townsIn({ text }: Document): readonly Town[] {
  const { places } = azerbaijaniLexicon().names;
  return tokenize(text).flatMap(({ kind, isCapital, stem, start }) => {
    if (kind !== "word" || !isCapital) return [];
    const found = nameAnalyses(lowerCase(stem)).find((reading) => places.get(reading.stem) === "city");
    return found === undefined ? [] : [{ name: found.stem, start }];
  });
}

/** Gives the town of a body: the last that its text names before it, else the first after it; undefined where none is named. */
export function townFinder(): (body: Appearance<Agency>) => string | undefined {
  const known = new Map<Document, readonly Town[]>();
  return ({ document, entity }) => {
    const towns = known.get(document) ?? townsIn(document);
    known.set(document, towns);
    const at = entity.mentions[0]?.start ?? 0;
    return (towns.findLast(({ start }) => start <= at) ?? towns[0])?.name;
  };
}
