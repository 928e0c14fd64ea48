import { expect, test } from "vitest";
import { endsWithHeadOfState, isOfficeWord } from "../../src/resolve/office-words.ts";

const before = (text: string): boolean => endsWithHeadOfState(text, text.length);

test.each([
  "Prezident ",
  "Sərəncamı Azərbaycan Respublikasının Prezidenti, möhtərəm cənab ",
  "“Azərbaycan Prezidenti ",
  "ölkə başçısı, Müzəffər Ali Baş Komandan ",
])("a head of state is called so before his name: %s", (text) => {
  expect(before(text)).toBe(true);
});

test.each([
  "Gürcüstan Prezidenti ",
  "Vitse-Prezident ",
  "Prezident bildirib ki, ",
  "Prezident",
  "Prezident cənab cənab cənab cənab cənab cənab ",
  "cənab ",
  "",
])("nobody else is a head of state: %s", (text) => {
  expect(before(text)).toBe(false);
});

test("an office is known with and without the possessive", () => {
  expect(["rəis", "rəisi", "başçısı", "rəislər"].map((word) => isOfficeWord("full-time", word))).toEqual([
    true,
    true,
    true,
    false,
  ]);
});
