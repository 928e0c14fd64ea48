import { describe, expect, it } from "vitest";
import { verbForms, verbFront } from "../../src/language/az/verbs.ts";
import { azerbaijaniLexicon } from "../../src/lexicon/lexicon.ts";
import { commonFront, StemIndex } from "../../src/lexicon/stem-index.ts";
import { readTable } from "../../src/lexicon/table.ts";

function indexOf(...stems: readonly (readonly [front: string, ...words: string[]])[]): StemIndex<string> {
  const index = new StemIndex<string>();
  for (const [front, ...words] of stems)
    index.add(front, () => new Map(words.map((word) => [word, `${word} of ${front}`])));
  return index;
}

describe("an index of stems", () => {
  it("gives the readings of a word in the order of the list, whatever the length of their stems", () => {
    const index = indexOf(["al", "alır"], ["alda", "aldadır"], ["a", "alır", "a"], ["", "alır"]);
    expect(index.readings("alır")).toEqual(["alır of al", "alır of a", "alır of "]);
  });

  it("knows no word that only begins like a stem", () => {
    expect(indexOf(["keçir", "keçirib"]).readings("keçiricilik")).toEqual([]);
  });

  it("makes the forms of a stem once, when a word that begins like it is asked for", () => {
    const made: string[] = [];
    const index = new StemIndex<number>();
    for (const stem of ["oxu", "yaz"]) {
      index.add(stem, () => {
        made.push(stem);
        return new Map([[`${stem}b`, 1]]);
      });
    }
    index.readings("oxub");
    index.readings("oxub");
    expect(made).toEqual(["oxu"]);
  });
});

it("what two words begin with alike is their common front", () => {
  expect(commonFront("nazirlik", "nazirliyi")).toBe("nazirli");
  expect(commonFront("bank", "bank")).toBe("bank");
});

describe("the forms of the lists", () => {
  it("of every verb begin with its front", () => {
    const stems = new Set(readTable("az", "verbs.tsv").map(([, stem = "-"]) => stem));
    const strange = [...stems].flatMap((stem) =>
      [...verbForms(stem).keys()].filter((form) => !form.startsWith(verbFront(stem))),
    );
    expect(strange).toEqual([]);
  });

  it("are all found by themselves", () => {
    const { heads, verbs } = azerbaijaniLexicon();
    const missed = [
      ...[...heads.keys()].filter((word) => !heads.has(word)),
      ...[...verbs.keys()].filter((word) => !verbs.has(word)),
    ];
    expect(missed).toEqual([]);
  });
});
