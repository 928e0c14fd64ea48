import { expect, test } from "vitest";
import { grammar } from "../../src/extract/grammar/grammar.ts";
import { contentOf } from "../../src/read/content.ts";
import { html } from "../../src/read/html.ts";
import { documentOf } from "../../src/read/plain-text.ts";
import type { Reader } from "../../src/read/reader.ts";
import { rtf } from "../../src/read/rtf.ts";
import { readingsText } from "../../src/report/readings.ts";
import { english } from "../../src/report/wording-en.ts";
import { resolve } from "../../src/resolve/resolve.ts";

/** What every object of the language has, and a text may hold like any other word. */
const words = ["constructor", "toString", "valueOf", "hasOwnProperty", "__proto__"];

async function textOf(reader: Reader, file: string): Promise<string> {
  for await (const part of reader.read(
    contentOf(Buffer.from(file)),
    { fileName: "a" },
    async function* () {},
  ))
    if (part.kind === "document") return part.text;
  return "";
}

test.each(words)("the word %s is a name, a tag, a sign and a rule as any other", async (word) => {
  const text = `“${word}” MMC seminar keçirib. Seminarda ${word} Fondunun sədri Orxan Səfərli çıxış edib.\n`;
  const document = documentOf({ id: "a", uri: "a.txt", fileName: "a.txt", text });
  const graph = resolve([{ document, extraction: grammar.extract(document) }]);
  expect(graph.agencies.some(({ name }) => name.includes(word))).toBe(true);
  const page = `<html><body><h1>Seminar</h1><p>${text}</p><${word}>${text}</${word}></body></html>`;
  expect(await textOf(html, page)).toContain("Orxan Səfərli");
  expect(await textOf(rtf, `{\\rtf1 \\${word} Seminar}`)).toMatch(/Seminar\n$/);
  expect(readingsText(word, english)).toBe(english.readings.none);
});
