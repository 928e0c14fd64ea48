/** Texts of two days, read and resolved as a build does. */
import { expect, it } from "vitest";
import { grammar } from "../../src/extract/grammar/grammar.ts";
import { documentOf } from "../../src/read/plain-text.ts";
import { resolve } from "../../src/resolve/resolve.ts";

function graphOf(...texts: readonly string[]) {
  return resolve(
    texts.map((text, place) => {
      const document = documentOf({ id: `d${place}`, uri: `file:d${place}.txt`, fileName: "", text });
      return { document, extraction: grammar.extract(document) };
    }),
  );
}

it("one title on two days is two events", () => {
  const { events } = graphOf(
    "Su günü\n\nŞəki, 5 may 2022\n\nSahil Fondu bu gün “Duzlu külək” seminarı keçirib. Seminarda Nigar Lətifova çıxış edib.\n",
    "Su günü\n\nŞəki, 9 iyun 2022\n\nSahil Fondu bu gün “Duzlu külək” seminarı keçirib. Seminarda Tərlan Gülbəyli çıxış edib.\n",
  );
  expect(events.map(({ date }) => date).sort()).toEqual(["2022-05-05", "2022-06-09"]);
});

it("editions of two years are two events", () => {
  const { events } = graphOf(
    "Festival\n\nGöyçay, 5 may 2021\n\nSahil Fondu II “Nar şərbəti” festivalını keçirib.\n",
    "Festival\n\nGöyçay, 5 may 2022\n\nSahil Fondu III “Nar şərbəti” festivalını keçirib.\n",
  );
  expect(events).toHaveLength(2);
});
