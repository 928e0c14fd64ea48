import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { lowerCase } from "../../src/language/az/fold.ts";
import { plainTables } from "../../src/lexicon/lexicon.ts";
import { readTable } from "../../src/lexicon/table.ts";

/** Tables that spell something otherwise than texts do, or hold whole lines of pages. */
const noWords: ReadonlySet<string> = new Set(["ascii-words", "key-spellings", "page-lines"]);

/** The words of a table that has fields of its own for them. */
function wordsOf(table: string): ReadonlySet<string> {
  const rows = readTable("az", `${table}.tsv`);
  const word = ([first = "", second = ""]: readonly string[]): string => {
    if (table === "currencies") return second;
    if (table === "verbs") return first === "-" ? second : `${first} ${second}`;
    return first;
  };
  return new Set(rows.map((row) => lowerCase(word(row))));
}

const tables: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  readdirSync("src/lexicon/az")
    .map((file) => file.replace(/\.tsv$/, ""))
    .filter((table) => !noWords.has(table))
    .sort()
    .map((table) => [table, wordsOf(table)]),
);

type Tables = readonly string[];

const bodies: Tables = ["agency-heads", "unit-heads", "bare-heads", "local-bodies", "numbered-bodies"];
const namedBodies: Tables = ["state-bodies", "body-names", "land-bodies", "known-bodies", "agency-acronyms"];
const people: Tables = ["titles", "staff-nouns", "cue-nouns"];
const happenings: Tables = ["event-heads", "signable-heads"];
const names: Tables = ["given-names", "foreign-given-names", "surnames", "places", "lands"];
const counts: Tables = ["numbers", "ordinals", "months", "relative-days", "currencies"];
const nouns: Tables = [...bodies, ...people, ...happenings, "place-nouns", "support-nouns"];

/** Which tables may hold one word, and why: each from one side with each from the other. */
const lawful: readonly (readonly [why: string, one: Tables, other: Tables])[] = [
  [
    "words.tsv says what a noun does in a name or before one, its own table its forms and kind",
    ["words"],
    nouns,
  ],
  ["the same of a body with a name", ["words"], [...namedBodies, "joined-acronyms"]],
  ["a name may be a word: `Bahar`, `Aydın`, and a land’s is the front of its bodies", ["words"], names],
  ["a number, a month or a day is also a word that says nothing of an event", ["words"], counts],
  [
    "a form that is no verb although it ends like one, or does more than its verb",
    ["words"],
    ["verbs", "copula"],
  ],
  ["a body by its noun; whether the noun alone names one, and where there are many", bodies, bodies],
  ["a noun of bodies that one body of the state, or of every land, is called by alone", bodies, namedBodies],
  [
    "a body of the state: its kind, its names in other languages, and that every land has it",
    namedBodies,
    [...namedBodies, "lands"],
  ],
  ["people by their title or trade, and by their part in an event", people, people],
  [
    "a name of people, places or brands that others bear, too: `Babək`, `Marsel`, `Berlin`",
    names,
    [...names, "known-bodies"],
  ],
  [
    "a given name that is a title, a trade, a part or a paper: `Nazir`, `Natiq`, `Sərəncam`",
    names,
    [...people, ...happenings],
  ],
  ["a part of a body that is a body, too: `filial`", ["cue-nouns"], bodies],
  ["an acronym with the noun it takes", ["joined-acronyms"], ["agency-acronyms"]],
  ["what is signed or held is also the part that somebody has in it: `mühazirə`", ["cue-nouns"], happenings],
  ["money and goods that somebody gives with his part: `qrant`", ["cue-nouns"], ["support-nouns"]],
];

/** Words of two meanings by the tables that hold them; the words around tell which is meant. */
const homonyms: Readonly<Record<string, readonly string[]>> = {
  // a body, or its people
  "agency-heads staff-nouns": ["komanda", "missiya", "yığma"],
  "bare-heads staff-nouns": ["heyət"],
  "numbered-bodies staff-nouns": ["uşaq"],
  // a body, or the house and land where it is
  "agency-heads lands": ["ağ ev", "icra hakimiyyəti", "milli məclis"],
  "agency-heads place-nouns": ["ofis"],
  "agency-heads places": ["liman"],
  "bare-heads place-nouns": ["ofis"],
  "local-bodies place-nouns": ["stadion"],
  "numbered-bodies place-nouns": ["rayon", "şəhər"],
  "place-nouns support-nouns": ["bina"],
  "place-nouns unit-heads": ["ofis"],
  // a body, or its meeting
  "agency-heads event-heads": ["konqres"],
  "event-heads unit-heads": ["ümumi yığıncaq"],
  // a unit, or a machine that is given
  "agency-heads support-nouns": ["aparat"],
  "bare-heads support-nouns": ["aparat"],
  "support-nouns unit-heads": ["aparat"],
  // a name, or money, a place, a form of a verb
  "agency-acronyms verbs": ["azal"],
  "currencies foreign-given-names": ["frank", "lari"],
  "currencies lands": ["manat"],
  "foreign-given-names verbs": ["anıl", "bil", "seçil"],
  "given-names place-nouns": ["vilayət"],
  "places verbs": ["qazan"],
  // a noun or a number, or what is done
  "event-heads verbs": ["görüş"],
  "numbers verbs": ["min"],
};

function isLawful(one: string, other: string): boolean {
  return lawful.some(
    ([, left, right]) =>
      (left.includes(one) && right.includes(other)) || (left.includes(other) && right.includes(one)),
  );
}

/** Words in two tables that no reason covers: `tables word`. */
function doubles(): readonly string[] {
  const found: string[] = [];
  for (const [one, words] of tables)
    for (const [other, others] of tables)
      if (one < other && !isLawful(one, other))
        for (const word of words) if (others.has(word)) found.push(`${one} ${other}: ${word}`);
  return found.sort();
}

describe("a word", () => {
  it("stands in words.tsv once", () => {
    const words = readTable("az", "words.tsv").map(([word = ""]) => word);
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });

  it("stands in two tables for a reason alone", () => {
    const told = Object.entries(homonyms).flatMap(([pair, words]) => words.map((word) => `${pair}: ${word}`));
    expect(doubles()).toEqual(told.sort());
  });

  it("is a common one in words.tsv only where no table of plain words holds it", () => {
    const others = plainTables.map((table) => wordsOf(table));
    const common = readTable("az", "words.tsv").filter(([, uses = ""]) =>
      uses.split(", ").includes("common"),
    );
    expect(common.length).toBeGreaterThan(0);
    expect(common.filter(([word = ""]) => others.some((words) => words.has(word)))).toEqual([]);
  });
});
