/** How well readers get texts, headlines and days out of the fixtures: what was read beside what each file was made of. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { grammar } from "../../src/extract/grammar/grammar.ts";
import { documentOf } from "../../src/read/plain-text.ts";
import { planReading, readPlanned } from "../../src/read/read-documents.ts";
import type { ReadOutcome } from "../../src/read/read-outcome.ts";

const folder = join(import.meta.dirname, "..", "..", "test", "read", "fixtures");

interface ExpectedDocument {
  readonly file: string;
  /** What the part is called; an address for those of web archives. */
  readonly part: string;
  readonly group: string;
  readonly article: string;
  readonly text: string;
  readonly title: string | null;
  readonly published: string | null;
}

interface ReadingScore {
  readonly expected: ExpectedDocument;
  /** Share of characters found and of those read that are right, as one number; 0 for a document that was not read. */
  readonly f1: number;
  readonly isTitleRight: boolean;
  /** Null where the file says no day. */
  readonly isDateRight: boolean | null;
  /** Whether the grammar finds the same claims in what was read as in what the file was made of. */
  readonly hasSameClaims: boolean;
}

const wordsOf = (text: string): readonly string[] =>
  text
    .replace(/[•▪·]/g, " ")
    .split(/\s+/u)
    .filter((word) => word !== "");

const lengthOf = (words: readonly string[]): number => words.reduce((sum, word) => sum + word.length, 0);

/** Characters of the words that two texts have in common in the same order (longest common subsequence, by length). */
function commonLength(one: readonly string[], other: readonly string[]): number {
  let before = new Float64Array(other.length + 1);
  for (const word of one) {
    const row = new Float64Array(other.length + 1);
    other.forEach((each, index) => {
      row[index + 1] =
        each === word
          ? (before[index] ?? 0) + word.length
          : Math.max(before[index + 1] ?? 0, row[index] ?? 0);
    });
    before = row;
  }
  return before[other.length] ?? 0;
}

/** Character F1 of a text that was read. */
function textF1(read: string, wanted: string): number {
  const [one, other] = [wordsOf(read), wordsOf(wanted)];
  const common = commonLength(one, other);
  return common === 0 ? 0 : (2 * common) / (lengthOf(one) + lengthOf(other));
}

function readExpected(): readonly ExpectedDocument[] {
  return JSON.parse(readFileSync(join(folder, "expected.json"), "utf8"));
}

type Read = Extract<ReadOutcome, { outcome: "read" }>;

/** Everything that is read in the fixtures of some groups. */
async function readFixtures(groups: ReadonlySet<string>): Promise<readonly Read[]> {
  const files = new Set(
    readExpected().flatMap(({ file, group }) => (groups.has(group) ? [join(folder, file)] : [])),
  );
  const read: Read[] = [];
  for (const task of await planReading([...files]))
    for await (const outcome of readPlanned(task)) if (outcome.outcome === "read") read.push(outcome);
  return read;
}

function isOf({ path, document }: Read, { file, part }: ExpectedDocument): boolean {
  const whole = join(folder, file);
  if (part.startsWith("https:")) return path.startsWith(`${whole}!/`) && document.uri === part;
  return path === (part === "" ? whole : `${whole}!/${part}`);
}

/** The claims of a text by the names of their ends, as one string. */
export function claimsOf(text: string): string {
  const { entities, claims } = grammar.extract(documentOf({ id: "a", uri: "a", fileName: "a", text }));
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const said = claims.map(({ subject, predicate, object, modality, role = "", title = "", amount = "" }) =>
    [names.get(subject), predicate, names.get(object), modality, role, title, amount].join("|"),
  );
  return said.sort().join("\n");
}

/** Scores of every document of some groups. */
export async function scoreReading(groups: ReadonlySet<string>): Promise<readonly ReadingScore[]> {
  const read = await readFixtures(groups);
  const wanted = readExpected().filter(({ group }) => groups.has(group));
  return wanted.map((expected) => {
    const document = read.find((each) => isOf(each, expected))?.document;
    return {
      expected,
      f1: document === undefined ? 0 : textF1(document.text, expected.text),
      isTitleRight: document?.title?.replace(/\s+/gu, " ") === expected.title,
      isDateRight: expected.published === null ? null : document?.published === expected.published,
      hasSameClaims: document !== undefined && claimsOf(document.text) === claimsOf(expected.text),
    };
  });
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, each) => sum + each, 0) / Math.max(numbers.length, 1);

/** A line for each group: documents, F1 of the text, the least F1, shares of right titles, of the same claims, of right days. */
export function readingRows(scores: readonly ReadingScore[]): readonly (readonly string[])[] {
  const groups = [...new Set(scores.map(({ expected }) => expected.group))];
  return groups.map((group) => {
    const own = scores.filter(({ expected }) => expected.group === group);
    const dated = own.filter(({ isDateRight }) => isDateRight !== null);
    const share = (right: number, all: number): string => (all === 0 ? "–" : (right / all).toFixed(3));
    return [
      group,
      String(own.length),
      mean(own.map(({ f1 }) => f1)).toFixed(4),
      Math.min(...own.map(({ f1 }) => f1)).toFixed(3),
      share(own.filter(({ isTitleRight }) => isTitleRight).length, own.length),
      share(own.filter(({ hasSameClaims }) => hasSameClaims).length, own.length),
      share(dated.filter(({ isDateRight }) => isDateRight === true).length, dated.length),
    ];
  });
}
