import { expect, test } from "vitest";
import { latinSpellings } from "../../src/search/latin-words.ts";

test.each([
  ["сәнәд", ["sened"]],
  ["Хәзәр", ["xezer"]],
  ["Ҝүндәлик", ["gundelik"]],
  ["грант", ["qrant", "grant", "hrant"]],
  ["технология", ["texnoloqiya", "texnologiya", "texnolohiya", "tehnoloqiya", "tehnologiya", "tehnolohiya"]],
  ["джаз", ["caz"]],
  ["альянс", ["alyans"]],
])("%s may be written %j", (word, spellings) => {
  expect(latinSpellings(word)).toEqual(spellings);
});

test("a word of many open letters has at most twelve spellings", () => {
  expect(latinSpellings("гхгхгхгх")).toHaveLength(12);
});
