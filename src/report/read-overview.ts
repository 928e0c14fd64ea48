/**
 * The overview of a whole store, made without reading the store: the engine counts and ranks, and only what may be told is read. The
 * overview is made of that to learn what it tells and which quotes it cites, and again with these.
 */
import { findCommunities } from "../graph/measures.ts";
import type { ClaimNode, KnowledgeGraph } from "../model/knowledge-graph.ts";
import { sortedUnique } from "../order/order.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { chooseEdges } from "./choose-edges.ts";
import { communitiesToTell } from "./communities.ts";
import { buildOverview } from "./overview.ts";
import { PartOfStore } from "./part-of-store.ts";
import { readCorpus } from "./read-around.ts";
import { readContradictions, sidesOf, wholeIn } from "./read-contradictions.ts";
import { readShape } from "./read-shape.ts";
import { readTally } from "./read-tally.ts";
import type { Report, ReportOptions } from "./report.ts";

/** What stands in the place of a claim that was not read, until it is known that it is wanted. */
function standIn(id: string, place: number): ClaimNode {
  const told = { role: null, title: null, amount: null, currency: null, support: null, from: null, to: null };
  const evidence = { quote: "", start: place, end: place, extractor: "", rule: "", confidence: 1 };
  const ends = { subject: "", object: "", document: "" };
  return { id, predicate: "participated", modality: "asserted", ...evidence, ...told, ...ends };
}

/** Events that the report tells of. */
function eventsTold({ answers, sections }: Report, { edges, events }: KnowledgeGraph): readonly string[] {
  const lines = [...answers, ...sections].flatMap((part) => part.lines);
  const told = new Set(lines.flatMap(({ statements }) => statements));
  const isEvent = new Set(events.map(({ id }) => id));
  return sortedUnique(
    edges.flatMap(({ id, target }) => (told.has(id) && isEvent.has(target) ? [target] : [])),
  );
}

/** The overview of all that the store holds; the same as `buildOverview` makes of the whole graph. */
export async function readOverview(store: GraphStore, options: ReportOptions): Promise<Report> {
  const shape = await readShape(store);
  const communities = communitiesToTell(findCommunities(shape));
  const part = new PartOfStore(store, shape);
  await part.readConfirmedAndDenied();
  const contradictions = await readContradictions(store, part);
  await part.readEdges([...sidesOf(contradictions), ...(await chooseEdges(store, shape, communities))]);
  await part.readGifts();
  const known = {
    ...{ communities, sourceCounts: new Map<string, number>() },
    corpus: await readCorpus(store),
    tally: await readTally(store),
    countEdges: (id: string): number => shape.members.get(id)?.edges ?? 0,
  };
  for (;;) {
    const wanted = new Set<string>();
    const claimUnread = (id: string): ClaimNode => standIn(id, wanted.add(id).size);
    const graph = await part.graph();
    const report = buildOverview(graph, {
      ...{ ...options, ...known, claimUnread },
      contradictions: wholeIn(graph, contradictions),
    });
    const isWhole = !(await part.readEvents(eventsTold(report, graph)));
    if (isWhole && wanted.size === 0) return report;
    await part.readClaims(wanted);
  }
}
