import { describe, expect, test } from "vitest";
import { questions } from "../../src/explore/api.ts";
import { resolve } from "../../src/resolve/resolve.ts";
import { exploredGraph, reprinted } from "./explored-graph.ts";
import { explorerOf } from "./serve-graph.ts";

const explorer = explorerOf(exploredGraph);
const language = "en" as const;
const idOf = (name: string): string =>
  [...exploredGraph.persons, ...exploredGraph.agencies, ...exploredGraph.events].find(
    (entity) => entity.name === name,
  )?.id ?? "";
const told = (parts: readonly { text: string }[]): string => parts.map(({ text }) => text).join("");

describe("the answers of the explorer", () => {
  test("say on the first screen what the texts are, and what is least sure", async () => {
    const answer = questions.start.answer.parse(await explorer.start({ language }));
    expect(answer.counts).toMatchObject({ documents: 3, people: 2, agencies: 3 });
    expect(answer.published).toEqual({ first: "5 March 2024", last: "1 April 2024" });
    expect(answer.most[0]?.name).toBe("Bulaq Nazirliyi");
    expect(told(answer.doubtful[0]?.parts ?? [])).toContain("organised");
  });

  test("write the day of a caption in the words of the page", async () => {
    const days = async (each: "az" | "en") =>
      (await explorer.start({ language: each }))?.newest.map(({ name }) => /[^,]*$/.exec(name)?.[0].trim());
    expect(await days("en")).toContain("4 March 2024");
    expect(await days("az")).toContain("4 mart 2024");
  });

  test("give an entity its offices, plans and denials in sections of their own", async () => {
    const answer = questions.entity.answer.parse(
      await explorer.entity({ language, id: idOf("Rəşad Kəlbiyev"), lines: 12 }),
    );
    expect(answer.sections.map(({ name }) => name)).toEqual(["events", "planned", "denied"]);
    expect(told(answer.sections[2]?.lines[0]?.parts ?? [])).toContain("denied");
    expect(answer.names.map(({ name }) => name)).toEqual(["R. Kəlbiyev"]);
    expect(answer.connections.some(({ name }) => name.startsWith("“Su ehtiyatları” konfransı"))).toBe(true);
  });

  test("say of an office without years that its day is that of the report, and no day twice", async () => {
    const { sections } = questions.entity.answer.parse(
      await explorer.entity({ language, id: idOf("Aynur Sadıqova"), lines: 12 }),
    );
    const firstOf = (name: string) => sections.find((section) => section.name === name)?.lines[0];
    expect(firstOf("offices")?.when).toMatch(/^reported \d/);
    expect(told(firstOf("events")?.parts ?? [])).toMatch(/ 20\d\d/);
    expect(firstOf("events")?.when).toBeNull();
  });

  test("say on the page of an event who was what there, without its name and day in every line", async () => {
    const conference = exploredGraph.events.find(({ name }) => name.startsWith("“Su ehtiyatları”"));
    const { sections } = questions.entity.answer.parse(
      await explorer.entity({ language, id: conference?.id ?? "", lines: 12 }),
    );
    const lines = sections.find(({ name }) => name === "participants")?.lines ?? [];
    expect(lines.length).toBeGreaterThan(0);
    for (const { parts, when } of lines) {
      expect(told(parts)).not.toContain("konfrans");
      expect(when).toBeNull();
    }
  });

  test("give a statement all its quotes, with both ends marked in them", async () => {
    const [office] = exploredGraph.edges.filter(({ type }) => type === "HOLDS_POSITION");
    const answer = questions.statement.answer.parse(
      await explorer.statement({ language, id: office?.id ?? "", texts: 20 }),
    );
    const quotes = answer.groups.flatMap(({ documents }) => documents.flatMap((document) => document.quotes));
    expect(quotes).toHaveLength(2);
    for (const { text, marks, stands } of quotes) {
      const marked = marks.map(({ start, end, end_of }) => [end_of, text.slice(start, end)]);
      expect([marked, stands]).toEqual([
        [
          ["subject", "Aynur Sadıqova"],
          ["object", "Bulaq Nazirliyi"],
        ],
        true,
      ]);
    }
  });

  test("keep documents that reprint each other together", async () => {
    const graph = resolve(reprinted);
    const [office] = graph.edges.filter(({ type }) => type === "HOLDS_POSITION");
    const answer = questions.statement.answer.parse(
      await explorerOf(graph).statement({ language, id: office?.id ?? "", texts: 20 }),
    );
    const groups = answer.groups.map(({ documents }) => documents.map(({ id }) => id).join(" "));
    expect(groups).toEqual(["first second", "third"]);
    expect([answer.documents, answer.groups[0]?.size]).toEqual([3, 2]);
  });

  test("find a statement by the id of one of its claims", async () => {
    const [claim] = exploredGraph.claims.filter(({ modality }) => modality === "negated");
    const found = await explorer.statement({ language, id: claim?.id ?? "", texts: 20 });
    expect(found?.status).toBe("negated");
  });

  test("give a document its text and every statement at the place of its quote", async () => {
    const answer = questions.document.answer.parse(await explorer.document({ language, id: "gorush" }));
    expect(answer.statements).toHaveLength(4);
    for (const { start, end } of answer.statements) expect(answer.text.slice(start, end)).toMatch(/\.$/);
    for (const { start, end, entity } of answer.mentions ?? []) {
      const named = answer.entities.find(({ id }) => id === entity);
      expect(answer.text.slice(start, end).slice(0, 4)).toBe(named?.name.slice(0, 4));
    }
  });

  test("tell that a plan of a past day was never reported to have taken place", async () => {
    const [plan] = exploredGraph.edges.filter(({ modality }) => modality === "planned");
    expect((await explorer.statement({ language, id: plan?.id ?? "", texts: 20 }))?.isUnconfirmed).toBe(true);
  });

  test("are null for what the graph does not hold", async () => {
    expect(await explorer.entity({ language, id: "x", lines: 12 })).toBeNull();
    expect(await explorer.document({ language, id: "x" })).toBeNull();
    expect(await explorer.statement({ language, id: "x", texts: 20 })).toBeNull();
  });
});
