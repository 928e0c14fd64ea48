import { describe, expect, test } from "vitest";
import { type Answer, questions } from "../../src/explore/api.ts";
import { resolve } from "../../src/resolve/resolve.ts";
import { agency, article, person } from "../resolve/article.ts";
import { exploredGraph } from "./explored-graph.ts";
import { explorerOf } from "./serve-graph.ts";

const explorer = explorerOf(exploredGraph);

async function table(asked: Readonly<Record<string, string>>): Promise<Answer<"table">> {
  return questions.table.answer.parse(await explorer.table(questions.table.query.parse(asked)));
}

async function timeline(asked: Readonly<Record<string, string>>): Promise<Answer<"timeline">> {
  return questions.timeline.answer.parse(await explorer.timeline(questions.timeline.query.parse(asked)));
}

describe("the table", () => {
  test("has a row for every edge and every denial, each with its quote in its document", async () => {
    const { rows, total } = await table({});
    const denied = exploredGraph.claims.filter(({ modality }) => modality === "negated");
    expect([total, rows.length]).toEqual([exploredGraph.edges.length + denied.length, total]);
    for (const { quote, start, end, document } of rows) {
      const text = exploredGraph.documents.find(({ id }) => id === document.id)?.text ?? "";
      expect(text.slice(start, end)).toBe(quote);
    }
  });

  test("tells an office with its years, or that it is over, and the day of a report as that", async () => {
    const held = [
      { title: "sədr", to: "past" },
      { title: "müdir", from: "1994", to: "2000" },
      { title: "katib" },
    ];
    const graph = resolve([
      article("offices", {
        published: "2024-03-05",
        entities: [person("p", "Lalə Məcidova"), agency("a", "Su Fondu", "fund")],
        claims: held.map((office) => ["p", "position", "a", office]),
      }),
    ]);
    const { rows } = questions.table.answer.parse(
      await explorerOf(graph).table(questions.table.query.parse({})),
    );
    expect(rows.map(({ detail, when }) => [detail, when]).sort()).toEqual([
      ["katib", "reported 5 March 2024"],
      ["müdir (from 1994 to 2000)", "1994"],
      ["sədr (no longer)", "reported 5 March 2024"],
    ]);
  });

  test("counts each choice after the other filters: choosing it gives as many rows", async () => {
    for (const asked of [
      {},
      { status: "asserted" },
      { relation: "position,signed", certainty: "high" },
      { from: "2024-03-05" },
    ]) {
      const { facets } = await table(asked);
      for (const [name, counts] of Object.entries(facets))
        for (const { value, count } of counts) {
          const { total } = await table({ ...asked, [name]: value });
          expect([name, value, total]).toEqual([name, value, count]);
        }
    }
  });

  test("sorts both ways and gives a page", async () => {
    const down = await table({ sort: "day" });
    const up = await table({ sort: "day", order: "up" });
    const days = up.rows.map(({ day }) => day ?? "");
    expect(days).toEqual(days.toSorted());
    expect(down.rows[0]?.day).toBe(up.rows.at(-1)?.day);
    const page = await table({ sort: "day", order: "up", offset: "2", limit: "3" });
    expect(page.rows.map(({ id }) => id)).toEqual(up.rows.slice(2, 5).map(({ id }) => id));
  });

  test("of an entity counts the types of the others", async () => {
    const [ministry] = exploredGraph.agencies.filter(({ name }) => name === "Bulaq Nazirliyi");
    const { facets, rows, of } = await table({ of: ministry?.id ?? "" });
    expect(of?.name).toBe("Bulaq Nazirliyi");
    expect(facets.type.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length);
  });
});

describe("the timeline", () => {
  test("keeps a date as imprecise as it is, and says what is known by its report only", async () => {
    const { items, total, undated } = await timeline({});
    expect([items.length, undated]).toEqual([total, 0]);
    const memorandum = items.find(({ event }) => event?.name.includes("memorandumu"));
    expect(memorandum).toMatchObject({
      when: "2024",
      start: "2024-01-01",
      end: "2024-12-31",
      isExact: false,
      isReported: false,
    });
    expect(items.filter(({ isReported }) => isReported).every(({ event }) => event === null)).toBe(true);
  });

  test("counts by months, and leaves no month out", async () => {
    const { bins } = await timeline({ axis: "published" });
    expect(bins.map(({ from, asserted, planned, negated }) => [from, asserted + planned + negated])).toEqual([
      ["2024-03", expect.any(Number)],
      ["2024-04", expect.any(Number)],
    ]);
  });

  test("gives sixty years a bar each and all before them one, so that an old office flattens nothing", async () => {
    const offices = ["1902", "1950", "2024"].map((from, index) =>
      article(from, {
        entities: [
          person("p", `Aynur ${["Sadıqova", "Kəlbiyeva", "Bayramova"][index]}`),
          agency("a", "Bulaq Nazirliyi", "ministry"),
        ],
        claims: [["p", "position", "a", { title: "nazir", from }]],
      }),
    );
    const explorer = explorerOf(resolve(offices));
    const { bins } = questions.timeline.answer.parse(
      await explorer.timeline(questions.timeline.query.parse({ language: "en" })),
    );
    expect(bins).toHaveLength(61);
    expect(bins[0]).toMatchObject({ from: "1902", to: "1964", asserted: 2 });
    expect(bins.at(-1)).toMatchObject({ from: "2024", to: "2024", asserted: 1 });
  });

  test("draws what is planned and what is denied as such", async () => {
    const { items } = await timeline({});
    expect(items.filter(({ status }) => status === "planned").map(({ event }) => event?.type)).toEqual([
      "event",
    ]);
    expect(items.filter(({ status }) => status === "negated")).toHaveLength(1);
  });
});
