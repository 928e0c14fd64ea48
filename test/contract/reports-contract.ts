/** What every store promises of reports: made of the part of it that they tell of, they are those of the whole. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildIdOf } from "../../src/graph/build-id.ts";
import { entitiesOf } from "../../src/graph/entity-graph.ts";
import { type Restriction, restrictGraph } from "../../src/graph/restrict.ts";
import type { KnowledgeGraph } from "../../src/model/knowledge-graph.ts";
import { buildConnection } from "../../src/report/connection.ts";
import { corpusOf } from "../../src/report/corpus.ts";
import { buildDossier } from "../../src/report/dossier.ts";
import { buildOverview } from "../../src/report/overview.ts";
import { entitiesNamed, readAround, readCorpus, readPart } from "../../src/report/read-around.ts";
import { readOverview } from "../../src/report/read-overview.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import type { StoreSource } from "./store-contract.ts";

/** A graph to make reports of, and of how many of its entities one is reported on. */
export interface ReportedGraph {
  readonly name: string;
  readonly graph: KnowledgeGraph;
  readonly step: number;
}

export function describeReports(source: StoreSource, { name, graph, step }: ReportedGraph): void {
  describe(`a report on ${name}, made of the part that it tells of`, () => {
    let store: GraphStore;
    beforeAll(async () => {
      await source.clear();
      store = await source.open();
      await store.load(graph);
    });
    afterAll(() => store?.close());
    test(`of ${name}: it is the dossier of the whole`, async () => {
      const [build, corpus] = [await store.buildId(), await readCorpus(store)];
      expect(build).toBe(buildIdOf(graph));
      expect(corpus).toEqual(corpusOf(graph));
      for (const entity of entitiesOf(graph).filter((_, place) => place % step === 0)) {
        const part = await readAround(store, [entity.id]);
        const options = { build: build ?? "", corpus };
        expect(buildDossier(part, entity, options)).toEqual(buildDossier(graph, entity));
      }
    });

    test(`of ${name}: how two are connected is told as from the whole`, async () => {
      const options = { build: buildIdOf(graph), corpus: corpusOf(graph) };
      const entities = entitiesOf(graph).filter((_, place) => place % (2 * step) === 0);
      for (const [place, one] of entities.entries()) {
        const other = entities[(place * 3 + 1) % entities.length] ?? one;
        const part = await readAround(store, [one.id, other.id]);
        expect(buildConnection(part, one, other, options)).toEqual(buildConnection(graph, one, other));
      }
    });

    test(`the overview of ${name} is that of the whole, though hardly a claim of it is read`, async () => {
      const [build, whole] = [buildIdOf(graph), await store.read()];
      for (const language of ["en", "az"] as const)
        expect(await readOverview(store, { build, language })).toEqual(
          buildOverview(whole, { build, language }),
        );
    });

    test.each<Restriction>([
      { from: "2021-06" },
      { to: "2020" },
      { from: "2020", to: "2021" },
      { topic: "a" },
      { topic: "no text has these words" },
    ])("what the documents of %o say is the same part", async (restriction) => {
      expect(await readPart(store, restriction)).toEqual(restrictGraph(await store.read(), restriction));
    });

    test("an exact name is found without the others, an inexact one among all", async () => {
      const [first] = entitiesOf(graph);
      const named = entitiesOf(graph).filter((entity) => entity.name === first?.name);
      expect(entitiesOf(await entitiesNamed(store, first?.name ?? ""))).toEqual(named);
      expect(entitiesOf(await entitiesNamed(store, "Heç kim"))).toEqual(entitiesOf(graph));
    });
  });
}
