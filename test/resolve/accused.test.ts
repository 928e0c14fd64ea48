import { expect, test } from "vitest";
import { grammar } from "../../src/extract/grammar/grammar.ts";
import { documentOf } from "../../src/read/plain-text.ts";
import { resolve } from "../../src/resolve/resolve.ts";

const read = (texts: Readonly<Record<string, string>>) =>
  Object.entries(texts).map(([id, text]) => {
    const document = documentOf({ id, uri: `file:${id}`, fileName: `${id}.txt`, text: `Xəbər\n\n${text}\n` });
    return { document, extraction: grammar.extract(document) };
  });

const official = "Göyçay Aqrar Universitetinin rektoru Rəşad Quliyev konfransda çıxış edib.";
const guest = "Konfransda Rəşad Quliyev iştirak edib.";
const suspect = "1980-ci il təvəllüdlü Rəşad Quliyev narkotik vasitə ilə saxlanılıb.";

test("somebody accused is nobody of the same name in another text", () => {
  const { persons } = resolve(read({ official, guest, suspect, again: suspect.replace("1980", "1991") }));
  expect(persons.map(({ documents }) => documents).toSorted()).toEqual([1, 1, 2]);
});

test("an office holder of whom a text about a crime tells stays one", () => {
  const told =
    "Göyçay Aqrar Universitetinin rektoru Rəşad Quliyev şübhəli şəxslərin saxlanıldığını bildirib.";
  const { persons } = resolve(read({ official, told }));
  expect(persons.map(({ documents }) => documents)).toEqual([2]);
});

test("the minister who tells of a crime is the minister of other texts", () => {
  const minister = "Elm naziri Rəşad Quliyev konfransda çıxış edib.";
  const told =
    "Nazir Rəşad Quliyev şübhəli şəxslərin saxlanıldığını bildirib. Konfransda Rəşad Quliyev çıxış edib.";
  const { persons } = resolve(read({ minister, told, suspect }));
  expect(persons.map(({ documents }) => documents).toSorted()).toEqual([1, 2]);
});

test("heads of a state of one name are one, whatever else the texts tell of them", () => {
  const { persons } = resolve(
    read({
      home: "Azərbaycan Respublikasının Prezidenti, Ali Baş Komandan Rəşad Quliyev konfransda çıxış edib.",
      abroad: "Prezident Rəşad Quliyev forumda iştirak edib.",
      official,
      guest,
    }),
  );
  expect(persons.map(({ documents }) => documents).toSorted()).toEqual([1, 1, 2]);
});
