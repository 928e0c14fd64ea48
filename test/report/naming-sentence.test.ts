import { describe, expect, test } from "vitest";
import { eventSentence, namingSentence } from "../../src/report/naming-sentence.ts";

const person = { name: "Aygün Kərimova", aliases: ["A. Kərimova"] };
const text =
  "Forum bu gün açılıb. Forumda rektor Aygün Kərimova çıxış edib. O, tələbələri təbrik edib.\nKərimovanın sözlərinə görə, forum hər il keçiriləcək. Rektor mükafatlar verib.";

function naming(quote: string): string | null {
  const start = text.indexOf(quote);
  return namingSentence(text, { start, end: start + quote.length }, person);
}

test.each([
  ["O, tələbələri təbrik edib.", "Forumda rektor Aygün Kərimova çıxış edib."],
  ["Rektor mükafatlar verib.", "Forumda rektor Aygün Kərimova çıxış edib."],
  ["Forum bu gün açılıb.", "Forumda rektor Aygün Kərimova çıxış edib."],
  ["Kərimovanın sözlərinə görə, forum hər il keçiriləcək.", null],
  ["Forumda rektor Aygün Kərimova çıxış edib.", null],
])("of %s is %s", (quote, sentence) => {
  expect(naming(quote)).toBe(sentence);
});

test("is none where no sentence names the person", () => {
  expect(namingSentence("O çıxış edib. Rektor danışıb.", { start: 0, end: 13 }, person)).toBeNull();
});

test.each([
  "Qonaqlar Sevda Kərimova adına bağa baxıb. O çıxış edib.",
  "Qonaqlar Aygün Səfərova adına bağa baxıb. O çıxış edib.",
])("is none that names somebody else who has a name in common: %s", (other) => {
  const start = other.indexOf("O çıxış");
  expect(namingSentence(other, { start, end: other.length }, person)).toBeNull();
});

describe("the sentence that has the name of an event", () => {
  const told =
    "Nazirlikdə şagird müsabiqəsinin yekun tədbiri keçirilib. Anar Kərimli çıxışında qonaqları salamlayıb. Şagird müsabiqəsində on nəfər yarışıb.";
  const naming = (quote: string, name: string): string | null => {
    const start = told.indexOf(quote);
    return eventSentence(told, { start, end: start + quote.length }, { name });
  };

  test("stands beside a quote that only says `in his speech`", () => {
    expect(naming("Anar Kərimli çıxışında qonaqları salamlayıb.", "şagird müsabiqəsinin yekun tədbiri")).toBe(
      "Nazirlikdə şagird müsabiqəsinin yekun tədbiri keçirilib.",
    );
  });

  test.each([
    ["Şagird müsabiqəsində on nəfər yarışıb.", "şagird müsabiqəsinin yekun tədbiri"],
    ["Anar Kərimli çıxışında qonaqları salamlayıb.", "tədbir"],
    ["Anar Kərimli çıxışında qonaqları salamlayıb.", "Su forumu"],
  ])("is none beside “%s”, of %s", (quote, name) => {
    expect(naming(quote, name)).toBeNull();
  });
});
