import { rm } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { translateStatement } from "../../src/store/embedded/front/translate-statement.ts";
import { openStore } from "../../src/store/open-store.ts";
import { makeFolder } from "./folder.ts";

const noGraph = {
  ...{ persons: [], agencies: [], events: [], documents: [] },
  ...{ claims: [], edges: [], mentions: [] },
};

const valuesOf = (text: string, given: Readonly<Record<string, unknown>>) =>
  translateStatement(text, given).parts.map(({ values }) => Object.values(values));

describe("a list that is a parameter", () => {
  test("of texts is handed over as one value, however long it is", () => {
    const ids = Array.from({ length: 3000 }, (_, place) => `id-${place}`);
    expect(valuesOf("UNWIND $ids AS id RETURN id", { ids })).toEqual([[ids]]);
  });

  test("stands in the statement where no value may stand beside it, and where it is not of texts alone", () => {
    expect(valuesOf("UNWIND $ids AS id RETURN {name: id} AS m", { ids: ["a"] })).toEqual([[]]);
    expect(valuesOf("UNWIND $ids AS id RETURN id", { ids: [1, 2] })).toEqual([[]]);
  });

  test("gives its texts as they are, also none", async () => {
    const folder = await makeFolder();
    const store = await openStore(join(folder, "graph.elaqe"), { create: true });
    await store.load(noGraph);
    const ids = ["a'b", "“ə”", "", "$x\\n"];
    for (const given of [ids, []]) {
      const { rows } = await store.query("UNWIND $ids AS id RETURN id, id IN $ids AS isIn", { ids: given });
      expect(rows).toEqual(given.map((id) => ({ id, isIn: true })));
    }
    await store.close();
    await rm(folder, { recursive: true });
  });
});
