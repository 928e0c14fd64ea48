import { describe, expect, test } from "vitest";
import type { AgencyKind } from "../../src/model/vocabulary.ts";
import { explainPair } from "../../src/resolve/explain.ts";
import { resolve, resolveInDetail } from "../../src/resolve/resolve.ts";
import { agency, article } from "./article.ts";

const told = (id: string, title: string, name: string, kind: AgencyKind = "other") =>
  article(id, { title, entities: [agency("a", name, kind)] });

/** How many bodies are made of what two texts of these headlines call so. */
const bodiesOf = (name: string, ...titles: readonly string[]): number =>
  resolve(titles.map((title, index) => told(String(index), title, name))).agencies.length;

describe("a body that every town has", () => {
  test.each(["7 saylı məktəb", "2 nömrəli uşaq bağçası", "Mədəniyyət Evi", "Tarix-Diyarşünaslıq Muzeyi"])(
    "is another one in another town, and one in two texts of one town: %s",
    (name) => {
      expect(bodiesOf(name, "Gəncədə sərgi", "Qubada sərgi")).toBe(2);
      expect(bodiesOf(name, "Gəncədə sərgi", "Gəncənin yeni sərgisi")).toBe(1);
    },
  );

  test("stays by itself where its text names no town", () => {
    expect(bodiesOf("Mədəniyyət Evi", "Sərgi açılıb", "Konsert olub")).toBe(2);
  });

  test("with a town or another name in its name is one wherever it stands", () => {
    expect(bodiesOf("Gəncə Mədəniyyət Evi", "Gəncədə sərgi", "Qubada sərgi")).toBe(1);
    expect(bodiesOf("“Sınaq” Mədəniyyət Evi", "Gəncədə sərgi", "Qubada sərgi")).toBe(1);
  });

  test("is explained by its town", () => {
    const resolution = resolveInDetail([
      told("a", "Gəncədə sərgi", "Gənclər Mərkəzi"),
      told("b", "Qubada sərgi", "Gənclər Mərkəzi"),
    ]);
    const [one, other] = resolution.testimony.agencies;
    if (one === undefined || other === undefined) throw new Error("two bodies are told of");
    expect(explainPair(resolution, one, other).comparison.reasons[0]?.rule).toBe("bodies of two towns");
  });
});
