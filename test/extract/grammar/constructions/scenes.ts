/** Scenes of a text: its sentences with the questions that constructions ask of them. */
import type { Scene } from "../../../../src/extract/grammar/constructions/scene.ts";
import { readGrammar } from "../../../../src/extract/grammar/grammar.ts";
import { documentOf } from "../../../../src/read/plain-text.ts";

/** The scene of the last sentence of a text. */
export function lastScene(text: string): Scene {
  const document = documentOf({ id: "scene", uri: "scene.txt", fileName: "", text });
  const last = readGrammar({ ...document, published: "2021-06-01" }).reading.read.at(-1);
  if (last === undefined) throw new Error(`no sentence in “${text}”`);
  return last.scene();
}
