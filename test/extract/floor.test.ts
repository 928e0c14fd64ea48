/**
 * What is found in the project's own texts does not shrink unseen. The scores of test/gold see thirty documents, this all of
 * them; one who means fewer writes the new numbers into floor.json, where a reviewer sees them.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { grammar } from "../../src/extract/grammar/grammar.ts";
import { entityTypes, predicates } from "../../src/model/vocabulary.ts";
import { packageRoot } from "../../src/package-root.ts";
import { documentOf } from "../../src/read/plain-text.ts";
import { ownTexts } from "../fuzz/mutations.ts";

/** What a change of the rules may lose without a word. */
const slack = 0.03;

const floor: Readonly<Record<string, number>> = JSON.parse(
  readFileSync(join(packageRoot, "test/extract/floor.json"), "utf8"),
);

test("as many claims and entities of each kind are found in the project's own texts as before", () => {
  const found = new Map<string, number>();
  for (const text of ownTexts()) {
    const { entities, claims } = grammar.extract(documentOf({ id: "own", uri: "own", fileName: "", text }));
    for (const kind of [...entities.map(({ type }) => type), ...claims.map(({ predicate }) => predicate)])
      found.set(kind, (found.get(kind) ?? 0) + 1);
  }
  expect(Object.keys(floor).sort()).toEqual([...predicates, ...entityTypes].sort());
  const shrunk = Object.entries(floor).filter(
    ([kind, least]) => (found.get(kind) ?? 0) < least * (1 - slack),
  );
  expect(shrunk.map(([kind, least]) => `${kind}: ${found.get(kind) ?? 0}, was ${least}`)).toEqual([]);
});
