import { expect, it } from "vitest";
import { agenciesOf } from "./names-of.ts";

it("a name of several words in quotation marks is known without them", () => {
  const text = "“Nar Bağı Qida” MMC hesabat verib. Nar Bağı Qidanın gəliri artıb. Nar Bağı Qida MMC böyüyür.";
  expect(agenciesOf(text)).toEqual(["“Nar Bağı Qida” MMC"]);
});

it.each([
  ["one word may be another thing", "“Nar” MMC hesabat verib. Nar meyvədir."],
  ["words in small letters are no name", "“Nar bağı” MMC hesabat verib. Bizim nar bağı böyükdür."],
])("nothing else is: %s", (_why, text) => {
  expect(agenciesOf(text)).toHaveLength(1);
});
