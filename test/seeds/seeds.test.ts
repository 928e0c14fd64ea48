import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const seedsFolder = fileURLToPath(new URL("../../seeds/", import.meta.url));
const sharedGoldFolder = fileURLToPath(new URL("../../../shared/gold/dev/", import.meta.url));

const textNames = readdirSync(seedsFolder)
  .filter((name) => name.endsWith(".txt"))
  .sort();

function wordsOf(text: string): string {
  return ` ${(text.toLocaleLowerCase("az").match(/[\p{L}\p{N}]+/gu) ?? []).join(" ")} `;
}

function longSentencesOf(text: string): string[] {
  const sentences = text.split(/(?<=[.!?…])\s+|\n+/u).map(wordsOf);
  return sentences.filter((sentence) => sentence.trim().split(" ").length >= 8);
}

describe("the seed documents", () => {
  it("are at least twelve", () => {
    expect(textNames.length).toBeGreaterThanOrEqual(12);
  });

  it.each(textNames)("%s is named by its date, UTF-8, NFC, and of a readable length", (name) => {
    const bytes = readFileSync(seedsFolder + name);
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    expect(name).toMatch(/^\d{4}-\d{2}-\d{2}(-[a-z]+)+\.txt$/);
    expect(text).toBe(text.normalize("NFC"));
    expect(text).not.toContain("\r");
    expect(text.length).toBeGreaterThanOrEqual(600);
    expect(text.length).toBeLessThanOrEqual(2000);
  });

  it.skipIf(!existsSync(sharedGoldFolder))("share no long sentence with the texts they retell", () => {
    const goldNames = readdirSync(sharedGoldFolder).filter((name) => name.endsWith(".txt"));
    const goldWords = goldNames.map((name) => wordsOf(readFileSync(sharedGoldFolder + name, "utf8")));
    const copied = textNames
      .flatMap((name) => longSentencesOf(readFileSync(seedsFolder + name, "utf8")))
      .filter((sentence) => goldWords.some((words) => words.includes(sentence)));
    expect(copied).toEqual([]);
  });
});
