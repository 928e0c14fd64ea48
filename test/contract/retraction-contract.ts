/** What a document said goes with it, exactly, whatever else the store holds and in whatever order things came. */
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { KnowledgeGraph } from "../../src/model/knowledge-graph.ts";
import { type Judgement, parseJudgements } from "../../src/resolve/judgement.ts";
import { resolve } from "../../src/resolve/resolve.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { agency, article, event, person, type Said } from "../resolve/article.ts";
import type { StoreSource } from "./store-contract.ts";

type Item = ReturnType<typeof article>;

const boilerplate = agency("b", "Nümunə Agentliyi", "media");

const said: fc.Arbitrary<Said> = fc.oneof(
  fc
    .constantFrom("asserted" as const, "planned" as const, "negated" as const)
    .map((modality): Said => ["p", "participated", "e", { modality }]),
  fc.constantFrom("rəis", "müdir").map((title): Said => ["p", "position", "a", { title }]),
  fc.constantFrom(100, 2.5).map((amount): Said => ["a", "funded", "e", { amount, currency: "AZN" }]),
  fc.constant<Said>(["b", "organised", "e"]),
);

/** Documents that share people, agencies, events and one agency that stands under all of them. */
const items: fc.Arbitrary<Item[]> = fc
  .array(
    fc.record({
      name: fc.constantFrom("Vüsal Hüseynov", "Вусал Гусейнов", "Leyla Vəliyeva", "L. Vəliyeva"),
      body: fc.constantFrom("Dövlət Miqrasiya Xidməti", "Təhsil Nazirliyi"),
      happening: fc.constantFrom("görüş", "VII Siyasi Forum"),
      claims: fc.array(said, { maxLength: 5 }),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((contents) =>
    contents.map(({ name, body, happening, claims }, index) =>
      article(`document-${index}`, {
        published: `2021-05-0${index + 1}`,
        entities: [
          person("p", name),
          agency("a", body, "government"),
          event("e", happening, "meeting"),
          boilerplate,
        ],
        claims,
      }),
    ),
  );

const judgements: fc.Arbitrary<Judgement[]> = fc
  .subarray([
    'same person "Vüsal Hüseynov" and "Leyla Vəliyeva"',
    'different event "görüş" in "document-0" and "görüş" in "document-1"',
    'rename agency "Təhsil Nazirliyi" to "Elm və Təhsil Nazirliyi"',
    'not an entity agency "Nümunə Agentliyi"',
  ])
  .map((lines) => parseJudgements(lines.join("\n"), "judgements.txt"));

export function describeRetraction(source: StoreSource, { runs }: { readonly runs: number }): void {
  describe("retraction", () => {
    let store: GraphStore;
    beforeAll(async () => {
      await source.clear();
      store = await source.open();
    });
    afterAll(() => store?.close());

    async function expectHeld(graph: KnowledgeGraph): Promise<void> {
      expect(await store.read()).toEqual(graph);
      expect(await store.plan(graph)).toEqual({
        rows: [],
        documents: { create: [], update: [], remove: [] },
        merges: [],
      });
    }

    test("(A ∪ B) − A ≡ B, with judgements, in any order", { timeout: 180_000 }, async () => {
      const cases = fc.record({
        all: items,
        keep: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
        judgements,
      });
      await fc.assert(
        fc.asyncProperty(cases, async ({ all, keep, judgements }) => {
          const kept = all.filter((_, index) => keep[index]);
          const gone = all.filter((_, index) => !keep[index]);
          const whole = resolve(all, { judgements });
          const rest = resolve(kept, { judgements });
          await store.load(resolve(gone, { judgements }));
          await store.load(whole);
          await expectHeld(whole);
          await store.load(rest);
          await expectHeld(rest);
        }),
        { numRuns: runs, seed: 20_261_124 },
      );
    });

    test("an edited document leaves nothing of what it no longer says", async () => {
      const [name, body, happening] = [
        person("p", "Leyla Vəliyeva"),
        agency("a", "Təhsil Nazirliyi", "ministry"),
        event("e", "görüş", "meeting"),
      ];
      const entities = [name, body, happening];
      const before = resolve([
        article("one", {
          entities,
          claims: [
            ["p", "participated", "e"],
            ["a", "organised", "e"],
          ],
        }),
      ]);
      const after = resolve([
        article("one", { entities: [name, happening], claims: [["p", "participated", "e"]] }),
      ]);
      await store.load(before);
      await store.load(after);
      await expectHeld(after);
    });
  });
}
