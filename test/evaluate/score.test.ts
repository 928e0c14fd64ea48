import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readGold } from "../../bench/evaluate/gold.ts";
import { figuresOf, scoreAll } from "../../bench/evaluate/score.ts";
import { grammar } from "../../src/extract/grammar/grammar.ts";
import type { Extraction } from "../../src/model/extraction.ts";
import { documentOf } from "../../src/read/plain-text.ts";

const folders = ["test/gold", "../shared/gold/dev"].filter(existsSync);
const otherScorer = "../shared/gold/score.mjs";

/** What the other scorer prints as JSON. */
interface OtherScores {
  readonly scores: Record<string, { readonly tp: number; readonly fp: number; readonly fn: number }>;
  readonly attributes: Record<string, { readonly right: number; readonly all: number }>;
}

const extract = ({ doc, text }: { doc: string; text: string }): Extraction =>
  grammar.extract(documentOf({ id: doc, uri: `${doc}.txt`, fileName: `${doc}.txt`, text }));

/** An extraction with every third claim denied and every fourth entity renamed: many kinds of error. */
function spoilt({ document, entities, claims }: Extraction): Extraction {
  return {
    document,
    entities: entities.map((entity, index) => (index % 4 === 3 ? { ...entity, name: "Heç nə" } : entity)),
    claims: claims.map((claim, index) => (index % 3 === 2 ? { ...claim, modality: "negated" } : claim)),
  };
}

function scoreElsewhere(folder: string, extractions: readonly Extraction[]): OtherScores {
  const place = mkdtempSync(join(tmpdir(), "elaqe-score-"));
  try {
    const file = join(place, "extracted.ndjson");
    writeFileSync(file, extractions.map((each) => `${JSON.stringify(each)}\n`).join(""));
    const answer = execFileSync(process.execPath, [otherScorer, "--gold", folder, "--pred", file, "--json"], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    // Holds: the scorer prints one object of this shape.
    return JSON.parse(answer) as OtherScores;
  } finally {
    rmSync(place, { recursive: true });
  }
}

describe.runIf(existsSync(otherScorer))("agrees with an independent scorer", () => {
  const cases = folders.flatMap((folder) =>
    [
      ["as extracted", extract],
      ["spoilt", (document: Parameters<typeof extract>[0]) => spoilt(extract(document))],
    ].map(([how, make]) => ({ folder, how, make: make as typeof extract })),
  );

  it.each(cases)("on $folder, $how", ({ folder, make }) => {
    const documents = readGold(folder);
    const tally = scoreAll(documents, make);
    const other = scoreElsewhere(folder, documents.map(make));
    for (const [name, { right, wrong, missed }] of figuresOf(tally)) {
      const theirs = other.scores[name === "entities" || name === "claims" ? name.toUpperCase() : name];
      expect([name, right, wrong, missed]).toEqual([name, theirs?.tp, theirs?.fp, theirs?.fn]);
    }
    expect(Object.fromEntries(tally.shares)).toEqual(other.attributes);
  });
});

describe("the score", () => {
  const text = "Lalə Məcidova konfransda çıxış edib.";
  const gold = {
    doc: "one",
    complete: false,
    text,
    entities: [
      {
        id: "p",
        type: "person",
        name: "Lalə Məcidova",
        aliases: [],
        mentions: ["Lalə Məcidova"],
        optional: false,
      },
      {
        id: "e",
        type: "event",
        kind: "conference",
        name: "konfrans",
        aliases: [],
        mentions: ["konfransda"],
        optional: false,
      },
    ],
    claims: [{ s: "p", p: "participated", o: "e", modality: "asserted", optional: false }],
  } as const;
  const document = {
    ...gold,
    entities: [...gold.entities].map((each) => ({ ...each, aliases: [], mentions: [...each.mentions] })),
    claims: [...gold.claims],
  };

  it("is full marks for what gold says, and names the rule that was right", () => {
    const tally = scoreAll([document], extract);
    expect(figuresOf(tally).get("claims")?.f1).toBe(1);
    expect([...tally.rules.values()]).toEqual([{ right: 1, wrong: 0, optional: 0 }]);
    expect(tally.errors).toEqual([]);
  });

  it("counts what was not found as missed", () => {
    const tally = scoreAll([document], (each) => ({ ...extract(each), entities: [], claims: [] }));
    expect(figuresOf(tally).get("entities")).toMatchObject({ right: 0, wrong: 0, missed: 2 });
    expect(tally.errors).toHaveLength(3);
  });
});
