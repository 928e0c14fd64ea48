import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ExplainedSentence, explain } from "../../../src/extract/grammar/explain.ts";
import { grammar } from "../../../src/extract/grammar/grammar.ts";
import type { Document } from "../../../src/model/document.ts";
import { documentOf } from "../../../src/read/plain-text.ts";
import { anyText } from "./any-text.ts";

const read = (text: string): Document => documentOf({ id: "text", uri: "text.txt", fileName: "", text });

/** The explained sentence that holds the words. */
function sentenceWith(words: string, text: string): ExplainedSentence {
  const at = text.indexOf(words);
  const found = explain(read(text)).sentences.find(({ start, end }) => start <= at && at < end);
  if (found === undefined) throw new Error(`no sentence holds "${words}"`);
  return found;
}

describe("an explanation", () => {
  const text =
    "Elm Nazirliyinin təşkilatçılığı ilə konfrans keçirilib. Konfransda Lalə Məcidova çıxış edib. Orxan Səfərli konfransda iştirak etmək istəyib.";

  it("names the rule and the words on which it fired", () => {
    const [fired] = sentenceWith("Lalə", text).fired;
    expect(fired).toMatchObject({
      rule: "spoke-at",
      subject: "Lalə Məcidova",
      predicate: "participated",
      isKept: true,
    });
    expect(text.slice(fired?.start, fired?.end)).toContain("Lalə Məcidova çıxış edib");
  });

  it("marks the names where they stand", () => {
    const marked = sentenceWith("Lalə", text).mentions.map(({ start, end, type }) => [
      type,
      text.slice(start, end),
    ]);
    expect(marked).toEqual([
      ["event", "Konfransda"],
      ["person", "Lalə Məcidova"],
    ]);
  });

  it("says why a verb gave no claim", () => {
    const { fired, rejected } = sentenceWith("Orxan", text);
    expect(fired).toEqual([]);
    expect(rejected.map(({ start, end, reason }) => [text.slice(start, end), reason])).toContainEqual([
      "iştirak etmək",
      "what somebody wants is no fact",
    ]);
  });

  it("says why a line was not read", () => {
    const page = `Ana səhifə\n\nKonfrans keçirilib\n\n${text}\n\nPaylaş\n`;
    expect(sentenceWith("Paylaş", page).silence).toContain("page");
    expect(sentenceWith("Elm", page).silence).toBeNull();
  });

  it("says that an event nobody is tied to is left out", () => {
    const { rejected } = sentenceWith(
      "Seminarlar",
      "Seminarlar haqqında çox yazılıb. Hava bu gün yaxşı olub.",
    );
    expect(rejected.every(({ reason }) => reason.length > 0)).toBe(true);
  });
});

describe("explanations of the gold documents", () => {
  const names = readdirSync("test/gold").filter((name) => name.endsWith(".txt"));

  it.each(names)("%s: every claim of the extraction has the rule that made it", (name) => {
    const document = read(readFileSync(`test/gold/${name}`, "utf8"));
    const kept = explain(document).sentences.flatMap(({ fired }) => fired.filter(({ isKept }) => isKept));
    const { entities, claims } = grammar.extract(document);
    const nameOf = (id: string): string | undefined => entities.find((entity) => entity.id === id)?.name;
    for (const { rule, subject, object, predicate } of claims)
      expect(kept).toContainEqual(
        expect.objectContaining({ rule, predicate, subject: nameOf(subject), object: nameOf(object) }),
      );
  });
});

it("any text is explained inside its bounds", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const spans = explain(read(text)).sentences.flatMap((each) => [
        each,
        ...each.mentions,
        ...each.fired,
        ...each.rejected,
      ]);
      for (const { start, end } of spans) {
        expect(start).toBeLessThanOrEqual(end);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});
