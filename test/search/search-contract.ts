/** Search finds the same in the same order on every engine. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { searchOf } from "../../src/search/search.ts";
import type { SearchResult } from "../../src/search/search-in.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { askedGraph } from "../contract/asked-graph.ts";
import type { StoreSource } from "../contract/store-contract.ts";

/** Hits as lines: group, id, and the words with what was found in brackets. */
function hitLines({ hits }: SearchResult): readonly string[] {
  return hits.map(({ group, id, excerpt: { text, spans } }) => {
    const marked = spans.toReversed().reduce((line, { start, end }) => {
      return `${line.slice(0, start)}[${line.slice(start, end)}]${line.slice(end)}`;
    }, text);
    return `${group} ${id}: ${marked}`;
  });
}

const leyla = [
  "people p-leyla: Leyla [Vəliyeva]",
  "quotes c01: Leyla [Vəliyeva] foruma sədrlik edib",
  "quotes c06: nazir Leyla [Vəliyeva]",
  "quotes c13: Fondu Leyla [Vəliyeva] yaradıb",
];

export function describeSearch(source: StoreSource): void {
  describe("search", () => {
    let store: GraphStore;
    beforeAll(async () => {
      await source.clear();
      store = await source.open();
      await store.load(askedGraph);
    });
    afterAll(() => store?.close());

    test.each([
      [
        "forum",
        [
          "events e-forum: Təhsil [Forumu]",
          "documents d1: [Forum] keçirilib",
          "quotes c01: Leyla Vəliyeva [foruma] sədrlik edib",
          "quotes c05: Nazirlik [foruma] 5000 manat qrant ayırıb",
          "quotes c03: [Forumda] Murad Həsənov iştirak edib",
          "quotes c04: [Forumu] Nümunə Nazirliyi təşkil edib",
        ],
      ],
      ["5000 qrant", ["quotes c05: Nazirlik foruma [5000] manat [qrant] ayırıb"]],
      [
        "SEFER",
        [
          "events e-visit: Gəncəyə [səfər]",
          "documents d3: [Səfər] planı",
          "quotes c14: Murad Həsənov [səfərdə] iştirak edəcək",
        ],
      ],
      ["İMZALAMAYIB", ["quotes c11: Murad Həsənov [imzalamayıb]"]],
      ["imzalamayib murad", ["quotes c11: [Murad] Həsənov [imzalamayıb]"]],
      [
        "nazirin",
        [
          "agencies a-ministry: Nümunə [Nazirliyi]",
          "quotes c06: [nazir] Leyla Vəliyeva",
          "quotes c15: [nazir] müavini Aygün Quliyeva",
          "quotes c04: Forumu Nümunə [Nazirliyi] təşkil edib",
          "quotes c05: [Nazirlik] foruma 5000 manat qrant ayırıb",
          "quotes c08: [Nazirliyin] Tədris Mərkəzi",
        ],
      ],
      ["yoxdur", []],
    ])("for %j finds each hit with its place, best first", async (words, lines) => {
      expect(hitLines(await searchOf(store)(words))).toEqual(lines);
    });

    test.each(["veliyeva", "VƏLİYEVA", "Велиева", "Valiyeva", "Vəliyevanın"])(
      "for %j finds Vəliyeva, however it is typed",
      async (words) => {
        const lines = hitLines(await searchOf(store)(words));
        expect(lines.toSorted()).toEqual(leyla.toSorted());
      },
    );

    test.each([
      ["форумда", ["quotes c03: [Forumda] Murad Həsənov iştirak edib"]],
      ["ҝүндәлик", []],
      ["гранта", ["quotes c05: Nazirlik foruma 5000 manat [qrant] ayırıb"]],
      ["манат грант", ["quotes c05: Nazirlik foruma 5000 [manat] [qrant] ayırıb"]],
      ["имзаламајыб Мурад", ["quotes c11: [Murad] Həsənov [imzalamayıb]"]],
      ["сәфәрдә", ["quotes c14: Murad Həsənov [səfərdə] iştirak edəcək"]],
    ])(
      "for %j in Cyrillic letters, which is no name, finds what the texts say in Latin ones",
      async (words, lines) => {
        expect(hitLines(await searchOf(store)(words))).toEqual(lines);
      },
    );

    test.each(["/.*/", "*", '"', "a OR b", "+(", "for~2", "[a TO z]", "\\", "quote:forum", "və AND"])(
      "takes %j for words, not for a language of its own",
      async (words) => {
        expect(hitLines(await searchOf(store)(words))).toEqual([]);
      },
    );

    test("limits the hits of each group and counts them all", async () => {
      const { hits, totals } = await searchOf(store)("forum", { limit: 1 });
      expect(hits.map(({ id }) => id)).toEqual(["e-forum", "d1", "c01"]);
      expect(totals).toEqual({ people: 0, agencies: 0, events: 1, documents: 1, quotes: 4 });
    });

    test("shows claims of one sentence once, with the document they stand in", async () => {
      const graph = {
        ...askedGraph,
        claims: askedGraph.claims.map((claim) =>
          claim.id === "c10" ? { ...claim, quote: "Mərkəz memorandum imzalayıb" } : claim,
        ),
      };
      await store.load(graph);
      const { hits } = await searchOf(store)("memorandum imza");
      expect(hits).toMatchObject([
        { id: "c09", document: "d2", uri: "file:memo.txt", published: "2021-06-01" },
      ]);
      await store.load(askedGraph);
    });
  });
}
