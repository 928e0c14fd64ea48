import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { areAlike, findAlike, quoteLikeness, runsOf, textLikeness } from "../../src/graph/reprints.ts";
import { compareSources, outletOf } from "../../src/graph/sources.ts";
import type { ClaimNode, DocumentNode } from "../../src/model/knowledge-graph.ts";
import { resolve } from "../../src/resolve/resolve.ts";
import { article, event, person } from "../resolve/article.ts";

const report =
  "Gənclər Fondu kənd məktəblərində şahmat dərnəklərinin açılması üçün iyirmi komputer bağışlayıb. Dərnəklər sentyabrda işə başlayacaq, dərslərə idman məktəbinin müəllimləri gedəcək.";
const other =
  "Rayon icra hakimiyyətində keçirilən iclasda suvarma kanallarının təmirinə nə qədər vəsait lazım olduğu hesablanıb, növbəti görüş payıza təyin edilib.";

/** A claim of each document: `[uri, text, quote]`. */
function said(rows: readonly (readonly [uri: string, text: string, quote: string])[]) {
  const [model] = resolve([
    article("a", {
      entities: [person("p", "Vüsal Hüseynov"), event("e", "təlim", "training")],
      claims: [["p", "participated", "e"]],
    }),
  ]).claims;
  const documents = rows.map(
    ([uri, text], place): DocumentNode => ({
      id: `d${place}`,
      uri,
      title: null,
      language: "az",
      published: null,
      sha256: "",
      anchors: [],
      text,
    }),
  );
  if (model === undefined) throw new Error("no claim");
  const claims = rows.map(
    ([, , quote], place): ClaimNode => ({ ...model, id: `c${place}`, quote, document: `d${place}` }),
  );
  return { documents, claims };
}

function sourcesOf(rows: Parameters<typeof said>[0]): readonly (readonly string[])[] {
  const { documents, claims } = said(rows);
  return compareSources({ documents }).groupSources(claims);
}

describe("documents are one source", () => {
  test("where one reprints the other, though cut short and typed without its letters", () => {
    const bare =
      "GENCLER FONDU: Gencler Fondu kend mekteblerinde sahmat derneklerinin acilmasi ucun iyirmi komputer bagislayib.";
    expect(
      sourcesOf([
        ["https://bir.az/1", report, "Fond komputer bağışlayıb."],
        ["https://iki.az/1", bare, "Iyirmi komputer bagislayib."],
        ["https://uc.az/1", other, "Görüş payıza təyin edilib."],
      ]),
    ).toEqual([["d0", "d1"], ["d2"]]);
  });

  test("where different articles say it in the same sentence", () => {
    const quote = report.slice(0, report.indexOf(".") + 1);
    const rows = [
      ["file:a.txt", `${other} ${quote}`, quote],
      ["file:b.txt", quote.repeat(3), quote],
    ] as const;
    expect(sourcesOf(rows)).toEqual([["d0", "d1"]]);
    expect(
      sourcesOf(
        rows.map(([uri, , said], place) => [uri, `${place}`, `${said} ${"ayrı ".repeat(place * 20)}`]),
      ),
    ).toHaveLength(2);
  });

  test("where they stand on one site, whichever way its address is written; files have no site", () => {
    const rows = (one: string, two: string) =>
      [
        [one, report, "bir"],
        [two, other, "iki"],
      ] as const;
    expect(sourcesOf(rows("https://www.fond.az/a", "http://m.fond.az/b"))).toHaveLength(1);
    expect(sourcesOf(rows("https://fond.az/a", "https://xeber.az/b"))).toHaveLength(2);
    expect(sourcesOf(rows("file:fond/a", "file:fond/b"))).toHaveLength(2);
    expect([outletOf("file:a.txt"), outletOf("https://"), outletOf("seeds/a.txt")]).toEqual([
      null,
      null,
      null,
    ]);
  });

  test("not where they only name the same office and its holder", () => {
    const office = "Kənd Təsərrüfatı Universitetinin beynəlxalq əlaqələr üzrə prorektoru Vüsal Hüseynov";
    expect(
      sourcesOf([
        ["file:a", report, `${office} seminarda çıxış edib.`],
        ["file:b", other, `${office} qonaqlara yeni laboratoriyanı göstərib, suallara cavab verib.`],
      ]),
    ).toHaveLength(2);
  });

  test("for the list of quotes only where the words are the same, not the site", () => {
    const { documents, claims } = said([
      ["https://fond.az/a", report, "bir"],
      ["https://fond.az/b", other, "iki"],
    ]);
    expect(compareSources({ documents }).groupReprints(claims)).toEqual([["d0"], ["d1"]]);
  });
});

const words = fc.array(fc.constantFrom("su", "yol", "kənd", "fond", "təlim", "məktəb"), { maxLength: 25 });

describe("telling reprints", () => {
  test("does not depend on who is compared with whom, and a long text is its own reprint", () => {
    fc.assert(
      fc.property(words, words, fc.constantFrom(textLikeness, quoteLikeness), (one, two, likeness) => {
        const [left, right] = [runsOf(one.join(" ")), runsOf(two.join(", "))];
        expect(areAlike(left, right, likeness)).toBe(areAlike(right, left, likeness));
        expect(areAlike(left, left, likeness)).toBe(left.length >= likeness.leastRuns);
      }),
    );
  });

  test("finds every pair that comparing all with all finds", () => {
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 8 }),
        fc.constantFrom(textLikeness, quoteLikeness),
        (texts, likeness) => {
          const runs = texts.map((text) => runsOf(text.join(" ")));
          const found = [...findAlike(runs, likeness)].map((pair) =>
            pair.toSorted((one, two) => one - two).join(),
          );
          const all = runs.flatMap((one, left) =>
            runs.flatMap((two, right) =>
              left < right && areAlike(one, two, likeness) ? [`${left},${right}`] : [],
            ),
          );
          expect(found.toSorted()).toEqual(all.toSorted());
        },
      ),
    );
  });

  test("puts every document into one group, the same whatever the order of the claims", () => {
    const row = fc.record({
      site: fc.constantFrom("https://a.az", "https://b.az", "file:c"),
      text: words,
      quote: words,
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
        const { documents, claims } = said(
          rows.map(({ site, text, quote }) => [site, text.join(" "), quote.join(" ")]),
        );
        const sources = compareSources({ documents });
        const groups = sources.groupSources(claims);
        expect(groups.flat().toSorted()).toEqual(documents.map(({ id }) => id));
        expect(sources.groupSources(claims.toReversed())).toEqual(groups);
        expect(sources.groupReprints(claims).length).toBeGreaterThanOrEqual(groups.length);
      }),
    );
  });
});
