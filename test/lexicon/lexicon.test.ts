import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { lowerCase } from "../../src/language/az/fold.ts";
import { possessedOf } from "../../src/language/az/nouns.ts";
import { azerbaijaniLexicon } from "../../src/lexicon/lexicon.ts";
import { readTable } from "../../src/lexicon/table.ts";
import { agencyKinds, eventKinds } from "../../src/model/vocabulary.ts";

const folder = "src/lexicon/az";
const lists = readdirSync(folder).sort();
const lexicon = azerbaijaniLexicon();

const lastColumnIsOptional: ReadonlySet<string> = new Set([
  "agency-acronyms.tsv",
  "agency-heads.tsv",
  "currencies.tsv",
  "places.tsv",
  "land-bodies.tsv",
  "event-heads.tsv",
  "signable-heads.tsv",
  "titles.tsv",
]);

describe.each(lists)("the list %s", (name) => {
  const rows = readTable("az", name);

  it("says its origin first", () => {
    expect(readFileSync(`${folder}/${name}`, "utf8")).toMatch(/^#.*\n# Origin: ./);
  });

  it("has rows of one width without blanks around a field, in composed letters", () => {
    expect(rows.length).toBeGreaterThan(0);
    const widths = rows.map((row) => row.length);
    const optional = lastColumnIsOptional.has(name) ? 1 : 0;
    expect(Math.max(...widths) - Math.min(...widths)).toBe(optional);
    for (const field of rows.flat()) {
      expect(field).toBe(field.trim().normalize("NFC"));
      expect(field).not.toBe("");
      expect(field).not.toMatch(/[\u01dd\u04d9]/); // look-alikes of ə
    }
  });

  it("has no row twice", () => {
    const keys = rows.map((row) => row.join("\t"));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
});

describe("head nouns", () => {
  it("have kinds of the vocabulary", () => {
    const kinds = (name: string, column = 2): Set<string> =>
      new Set(readTable("az", name).map((row) => row[column] ?? ""));
    const ofAgencies = [
      ...kinds("agency-heads.tsv"),
      ...kinds("agency-acronyms.tsv", 1),
      ...kinds("known-bodies.tsv", 1),
    ];
    expect(ofAgencies.filter((kind) => !agencyKinds.some((each) => each === kind))).toEqual([]);
    for (const name of ["event-heads.tsv", "signable-heads.tsv"])
      expect([...kinds(name)].filter((kind) => !eventKinds.some((each) => each === kind))).toEqual([]);
  });

  it.each(["agency-heads.tsv", "unit-heads.tsv", "event-heads.tsv", "titles.tsv"])(
    "of %s have the possessive form of their stem, or are possessed already",
    (name) => {
      const last = (phrase: string): string => lowerCase(phrase.slice(phrase.lastIndexOf(" ") + 1));
      const odd = readTable("az", name).filter(([stem = "", possessed = ""]) => {
        const [one, other] = [last(stem), last(possessed)];
        return other !== one && other !== possessedOf(one) && !other.startsWith(one.slice(0, -1));
      });
      expect(odd).toEqual([]);
    },
  );

  it.each([
    ["nazirliyinin", "agency", true, "gen"],
    ["şöbəsində", "unit", true, "loc"],
    ["müdiri", "title", true, "nom"],
    ["konfransda", "event", false, "loc"],
    ["memorandumun", "document", false, "gen"],
  ])("%s is read as %s", (word, headClass, isPossessed, nounCase) => {
    const readings = (lexicon.heads.get(word) ?? []).map((form) => [
      form.head.class,
      form.isPossessed,
      form.case,
    ]);
    expect(readings).toContainEqual([headClass, isPossessed, nounCase]);
  });
});

describe("verbs", () => {
  it("mean by the noun before them what the lists say", () => {
    const senses = lexicon.verbs.get("edib")?.senses.withNoun.get("iştirak") ?? [];
    expect(senses).toContainEqual({ noun: ["iştirak"], class: "participate", voice: "active" });
  });
});

describe("names", () => {
  it("know given names with their gender, and places in lower case", () => {
    expect(lexicon.names.given.get("lalə")).toBe("female");
    expect(lexicon.names.places.get("gəncə")).toBe("city");
  });
});
