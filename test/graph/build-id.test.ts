import { expect, test } from "vitest";
import { buildIdOf } from "../../src/graph/build-id.ts";
import { resolve } from "../../src/resolve/resolve.ts";
import { article, event, person } from "../resolve/article.ts";

const story = (id: string, modality: "asserted" | "planned" = "asserted") =>
  article(id, {
    entities: [person("p", "Vüsal Hüseynov"), event("e", "təlim", "training")],
    claims: [["p", "participated", "e", { modality }]],
  });

test("a build id is the same for the same texts in any order, and another when a text or a claim differs", () => {
  const id = buildIdOf(resolve([story("a"), story("b")]));
  expect(id).toMatch(/^[0-9a-f]{12}$/);
  expect(buildIdOf(resolve([story("b"), story("a")]))).toBe(id);
  const others = [[story("a")], [story("a"), story("c")], [story("a"), story("b", "planned")]];
  expect(new Set([id, ...others.map((documents) => buildIdOf(resolve(documents)))]).size).toBe(4);
});
