import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSync, Visitor } from "oxc-parser";
import { describe, expect, it } from "vitest";
import { lowerCase } from "../../src/language/az/fold.ts";
import { azerbaijaniLexicon } from "../../src/lexicon/lexicon.ts";
import { agencyKinds, eventKinds, supportKinds } from "../../src/model/vocabulary.ts";

/** Where words are data: code asks for their classes. */
const folders = ["src/extract", "src/resolve", "src/lexicon", "src/language/az"] as const;

/** Files that spell something out for a reason. */
const exceptions: Readonly<Record<string, string>> = {
  "src/language/az/verbs.ts": "the endings of verbs, and the three verbs whose t softens",
  "src/language/az/verb-endings.ts": "the endings of verbs",
  "src/language/az/word-forms.ts": "the endings of all words",
  "src/language/az/person-names.ts": "the endings of family names",
  "src/language/az/harmony.ts": "the vowels",
  "src/language/az/sentences.ts": "abbreviations, in the explorer’s page as well, where no list can be read",
  "src/language/az/years-named.ts": "the word of decades, in the explorer’s page as well",
  "src/language/az/restore.ts": "letters that two of another script stand for",
  "src/resolve/judgement.ts": "messages for people, and the syntax of their judgements",
  "src/resolve/person-name.ts": "the endings of family names and fathers’ names in other spellings",
  "src/resolve/event-caption.ts": "what a caption says to its reader",
};

/** The country of these texts, its capital and its autonomous republic, told once (`lands.ts`). */
const ownNames: ReadonlySet<string> = new Set(["azərbaycan", "bakı", "naxçıvan"]);

/** Names that code gives to kinds and classes and that are Azerbaijani words, too. */
const names: ReadonlySet<string> = new Set([
  ...[...agencyKinds, ...eventKinds, ...supportKinds],
  ...["sponsor", "moderator", "post", "general", "capital", "on"],
]);

/** Endings that forms of words and family names have: `lar`, `ının`, `dan`, `miş`, `ova`, `zadə`. */
const ending =
  /^(?:[sny]?[ıiuüaə]n?|[ıiuü]?n?[ıiuü]n|[ny]?d[aə]n?|[yn]?l[aə]|l[aə]r(?:[ıi](?:n(?:[ıi]n?|[aə]|d[aə]n?)?)?|[aə]|d[aə]n?)?|d[ıiuü]r|c[ıiuü]|[ç][ıiuü]|m[ıiuü]ş|l[ıiuü]|r[aə][qk]|m[aə]l[ıi]|[oe]v(?:[ıiuü]n|[aə])?|yevin|v?n?a|viç|vna|n?d[aə]k|ki|ş[ld]|an[ıi]|zadə)$/u;

interface Found {
  readonly where: string;
  readonly word: string;
}

const lexicon = azerbaijaniLexicon();

/** Words of other languages that names have, and code in English. */
const foreign: ReadonlySet<string> = new Set(["english-noun", "company-tail", "network", "legal"]);

function isListed(lower: string): boolean {
  if (lexicon.functionWords.has(lower) || lexicon.classes.has(lower)) return true;
  const classes = lexicon.names.classesOf.get(lower) ?? [];
  return (
    lower.length > 3 &&
    (lexicon.heads.has(lower) ||
      lexicon.verbs.has(lower) ||
      lexicon.commonWords.has(lower) ||
      classes.some((wordClass) => !foreign.has(wordClass)))
  );
}

const ownLetters = /[əğışçöüƏĞİŞÇÖÜ]/;

/** The words of a literal that are Azerbaijani: by a letter, or because a list has them. */
function wordsIn(text: string): readonly string[] {
  return (text.match(/\p{L}{2,}/gu) ?? [])
    .filter((word) => ownLetters.test(word) || isListed(lowerCase(word)))
    .filter((word) => !names.has(word) && !ownNames.has(lowerCase(word)) && !ending.test(lowerCase(word)));
}

/** A regular expression with a mark for each set of letters, and a blank for each group mark and escape. */
const plain = (pattern: string): string =>
  pattern.replace(/\[(?:\\.|[^\]])*\]/g, "…").replace(/\\[pP]\{[^}]*\}|\\.|\(\?<?[=!:]/g, " ");

/** So many letters before a set of letters may begin a word: `respublikas[ıi]`. */
const leastFront = 6;
const forms = [...lexicon.heads.keys(), ...lexicon.verbs.keys()];

function begunWords(pattern: string): readonly string[] {
  return [...pattern.matchAll(/(?<!\p{L}|…)(\p{L}+)…/gu)]
    .map(([, front = ""]) => front)
    .filter((front) => front.length >= leastFront && forms.some((form) => form.startsWith(front)));
}

/** Sentences of constructions and messages are for readers. */
const toRead: ReadonlySet<string> = new Set(["examples", "nearMisses"]);

function wordsOf(path: string, code: string): readonly Found[] {
  const found: Found[] = [];
  const told: (readonly [number, number])[] = [];
  const note = (start: number, text: string): void => {
    const line = code.slice(0, start).split("\n").length;
    if (!told.some(([from, to]) => from <= start && start < to))
      for (const word of new Set([...wordsIn(text), ...begunWords(text)]))
        found.push({ where: `${path}:${line}`, word });
  };
  new Visitor({
    ImportDeclaration({ start, end }) {
      told.push([start, end]);
    },
    Property({ key, start, end }) {
      if (key.type === "Identifier" && toRead.has(key.name)) told.push([start, end]);
    },
    TSLiteralType({ start, end }) {
      told.push([start, end]);
    },
    Literal(literal) {
      if ("regex" in literal) note(literal.start, plain(literal.regex.pattern));
      else if (typeof literal.value === "string") note(literal.start, literal.value);
    },
    TemplateElement({ start, value }) {
      note(start, plain(value.raw));
    },
  }).visit(parseSync(path, code).program);
  return found;
}

const files = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, name))
    .sort(),
);

const inCode = new Map(files.map((path) => [path, wordsOf(path, readFileSync(path, "utf8"))]));

describe("words of the language", () => {
  it("stand in the lists, and none in code", () => {
    const told = files.filter((path) => !(path in exceptions)).flatMap((path) => inCode.get(path) ?? []);
    expect(told.map(({ where, word }) => `${where} ${word}`)).toEqual([]);
  });

  it.each(Object.entries(exceptions))("stand in %s, which has %s", (path) => {
    expect(inCode.get(path)).not.toEqual([]);
  });

  it.each([
    ['x === "bələdiyyə"', ["bələdiyyə"]],
    ["/^(?:görüş|iclas)/.test(x)", ["görüş", "iclas"]],
    ["/respublikas[ıi]nda$/.test(x)", ["respublikas"]],
    ["`yeni`", ["yeni"]],
    ["/(?:l[aə]r|d[aə]n)[ıi]$/.test(x)", []],
    ['({ examples: ["Tədbir keçirilib."] })', []],
    ['x === "participant"', []],
  ])("are found in %s", (code, words) => {
    expect(wordsOf("code.ts", code).map(({ word }) => word)).toEqual(words);
  });
});
