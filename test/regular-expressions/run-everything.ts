/** The program put to work, so that it builds its regular expressions. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { folders } from "./regular-expressions.ts";

/** Imports every module of the folders and puts the gold documents through reading, extraction and resolution. */
export async function runEverything(): Promise<void> {
  for (const folder of folders)
    for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort())
      if (name.endsWith(".ts")) await import(/* @vite-ignore */ join("../..", folder, name));
  const { documentOf } = await import("../../src/read/plain-text.ts");
  const { grammar } = await import("../../src/extract/grammar/grammar.ts");
  const { resolve } = await import("../../src/resolve/resolve.ts");
  const items = readdirSync("test/gold")
    .filter((name) => name.endsWith(".txt"))
    .map((fileName) => {
      const text = readFileSync(join("test/gold", fileName), "utf8");
      const document = documentOf({ id: fileName, uri: fileName, fileName, text });
      return { document, extraction: grammar.extract(document) };
    });
  resolve(items);
}
