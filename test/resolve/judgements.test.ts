import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InputError } from "../../src/errors.ts";
import { formatJudgement, type Judgement, parseJudgements } from "../../src/resolve/judgement.ts";
import { resolve, resolveInDetail } from "../../src/resolve/resolve.ts";
import { agency, article, person } from "./article.ts";

const items = [
  article("a", {
    entities: [person("p", "Ə. Əliyev"), agency("n", "Bu il", "other")],
    claims: [["p", "position", "n"]],
  }),
  article("b", { entities: [person("p", "Əli Əliyev"), agency("n", "Milli Kitabxana", "culture")] }),
  article("c", { entities: [person("p", "Əli Əliyev")] }),
];
const judge = (...lines: string[]) =>
  resolveInDetail(items, { judgements: parseJudgements(lines.join("\n"), "judgements.txt") });
const documentsOf = (lines: string[]): number[] =>
  judge(...lines)
    .graph.persons.map(({ documents }) => documents)
    .toSorted();

function messageOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return String(error);
  }
  return "";
}

describe("a judgement", () => {
  test("joins, parts, names, leaves out and takes back", () => {
    expect(documentsOf([])).toEqual([1, 2]);
    expect(documentsOf(['same person "Ə. Əliyev" in "a" and "Əli Əliyev"   # Aynur, 2026-11-24'])).toEqual([
      3,
    ]);
    expect(documentsOf(['different person "Əli Əliyev" in "b" and "Əli Əliyev" in "c"'])).toEqual([1, 1, 1]);
    const { graph } = judge(
      'rename agency "Milli Kitabxana" to "Azərbaycan Milli Kitabxanası"',
      'not an entity agency "Bu il"',
    );
    expect(graph.agencies).toMatchObject([
      { name: "Azərbaycan Milli Kitabxanası", aliases: ["Milli Kitabxana"] },
    ]);
    expect(graph.claims).toEqual([]);
  });

  test("on a wrong claim takes the claim and its edge away", () => {
    const [claim] = resolve(items).claims;
    const { graph, unapplied } = judge(`wrong claim ${claim?.id}`);
    expect([graph.claims, graph.edges, unapplied]).toEqual([[], [], []]);
  });

  test.each([
    ['same person "Heç Kim" and "Əli Əliyev"', "no document gives this name"],
    ['different person "Əli Əliyev" in "b" and "Əli Əliyev" in "b"', "same mention"],
    ["wrong claim claim-0000000000000000", "no document states this claim"],
    ['rename event "görüş" to "forum"', "no document gives this name"],
    ['date event "görüş" in "b" 2024-03-05', "no document gives this name"],
    ['not an entity event "görüş"', "no document gives this name"],
  ])("that no longer applies is told: %s", (line, reason) => {
    const { graph, unapplied } = judge(line);
    expect(unapplied).toMatchObject([{ judgement: { line: 1 }, reason: expect.stringContaining(reason) }]);
    expect(graph).toEqual(resolve(items));
  });

  test("taken back restores the earlier graph, and the order of lines does not matter", () => {
    const lines = [
      'same person "Ə. Əliyev" and "Əli Əliyev" in "b"',
      'rename person "Ə. Əliyev" to "Əli Əliyev"',
      'different person "Əli Əliyev" in "b" and "Əli Əliyev" in "c"',
      'not an entity agency "Bu il"',
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(lines), (some) => {
        expect(judge(...some).graph).toEqual(judge(...some.toSorted()).graph);
        expect(judge(...some.slice(0, 0)).graph).toEqual(resolve(items));
      }),
    );
  });
});

describe("a judgement file", () => {
  const name = fc
    .string({ unit: "grapheme", minLength: 1 })
    .filter((text) => !/[\r\n]/.test(text))
    .map((text) => text.normalize("NFC"));
  const reference = fc.record({ name, document: fc.option(name) });
  const judgement: fc.Arbitrary<Judgement> = fc.oneof(
    fc.record({
      line: fc.constant(1),
      kind: fc.constantFrom("same" as const, "different" as const),
      type: fc.constant("person" as const),
      one: reference,
      other: reference,
    }),
    fc.record({
      line: fc.constant(1),
      kind: fc.constant("not an entity" as const),
      type: fc.constant("event" as const),
      one: reference,
    }),
    fc.record({
      line: fc.constant(1),
      kind: fc.constant("rename" as const),
      type: fc.constant("agency" as const),
      one: reference,
      name,
    }),
    fc.record({
      line: fc.constant(1),
      kind: fc.constant("date" as const),
      type: fc.constant("event" as const),
      one: reference,
      date: fc.constantFrom("2024", "2024-03", "2024-03-05", "2024-03-05/2024-03-07"),
    }),
  );

  test("reads back every line it writes", () => {
    fc.assert(
      fc.property(judgement, (written) => {
        expect(parseJudgements(formatJudgement(written), "file")).toEqual([written]);
      }),
    );
  });

  test("may hold comments and empty lines, and says where it cannot be read", () => {
    expect(parseJudgements("# decisions\n\n", "file")).toEqual([]);
    expect(() => parseJudgements("# decisions\nsame as before", "file")).toThrow(
      expect.objectContaining({
        constructor: InputError,
        data: { file: "file", line: 2, found: "same as before" },
      }),
    );
  });

  test.each([
    'wrong claim "claim-0123456789abcdef"',
    "correct claim claim-0123456789abcdef title mühəndis",
    "date event yaz məktəbi 2024",
    "rename person Vusal",
  ])("shows how a line of its kind is written where %s cannot be read", (line) => {
    const [, example = ""] = /shows: (.*)$/.exec(messageOf(() => parseJudgements(line, "file"))) ?? [];
    expect(example.split(" ")[0]).toBe(line.split(" ")[0]);
    expect(parseJudgements(example, "file")).toHaveLength(1);
  });
});
