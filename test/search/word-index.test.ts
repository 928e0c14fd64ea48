import fc from "fast-check";
import { expect, test } from "vitest";
import { finish } from "../../src/order/steps.ts";
import { indexWords } from "../../src/search/word-index.ts";
import { wholeWordsIn } from "../../src/search/words.ts";

const word = fc.string({ unit: fc.constantFrom(..."aəbmn"), minLength: 1, maxLength: 4 });
const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(" "));

test("finds the texts that looking through all of them finds, with the same count of whole words", () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 12 }), fc.uniqueArray(word, { maxLength: 3 }), (texts, typed) => {
      const wanted = [...new Set(typed.map((each) => each.replaceAll("ə", "e")))];
      const looked = texts.flatMap((each, place) => {
        const wholeWords = wholeWordsIn(each, wanted);
        return wholeWords === undefined ? [] : { place, wholeWords };
      });
      expect(finish(indexWords(texts)).find(wanted)).toEqual(looked);
    }),
  );
});

test("no text has no words", () => {
  expect(finish(indexWords(["", "—", "su"])).find([])).toEqual([]);
  expect(finish(indexWords([])).find(["su"])).toEqual([]);
});
