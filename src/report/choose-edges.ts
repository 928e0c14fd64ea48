/**
 * Which statements of one document an overview may tell, by the ids of their edges: the engine ranks them, and hardly one in a thousand
 * is read. What several documents say is read in any case, since only its words tell how many sources it has.
 */
import type { Edge } from "../model/knowledge-graph.ts";
import { type EdgeType, type EntityType, edgeTypes, predicates, vocabulary } from "../model/vocabulary.ts";
import { compareCodeUnits, pushTo } from "../order/order.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { labelOf } from "../store/schema.ts";
import { linesOfAnswer } from "./answer.ts";
import { examplesTold } from "./best-edges.ts";
import { type Member, namedOf } from "./communities.ts";
import { hubsOfType, neighboursSeen } from "./figure.ts";
import { actorsTold, typesOfEvents, typesOfLinks } from "./overview.ts";
import type { Chosen } from "./part-of-store.ts";
import { type Answer, ask, labelsAt } from "./read-around.ts";
import type { Shape } from "./read-shape.ts";
import { othersReached, typesTo } from "./read-tally.ts";
import { linesPerSection } from "./section.ts";

/** The first edges of an order, so many that they lead to that many things: asked for by ever larger limits. */
async function firstThings(
  things: number,
  askFirst: (limit: number) => Promise<readonly Answer[]>,
): Promise<readonly Chosen[]> {
  for (let limit = 2 * things; ; limit *= 4) {
    const answers = await askFirst(limit);
    if (answers.length < limit || new Set(answers.map(({ target }) => target)).size >= things)
      return answers.map(({ id, source, target }) => ({
        id: String(id),
        source: String(source),
        target: String(target),
      }));
  }
}

/** The latest edges of the types, those that an overview would put first of what one document says. */
async function latestOf(
  store: GraphStore,
  among: readonly EdgeType[],
  modality: Edge["modality"],
  things: number,
): Promise<readonly Chosen[]> {
  const atEvents = typesTo(labelOf.event, among).join("|");
  const chosen: Chosen[] = [];
  const add = async (question: string, names: Parameters<typeof ask>[2]): Promise<void> => {
    const askFirst = (limit: number) => ask(store, question, { ...names, modality, limit });
    chosen.push(...(await firstThings(things, askFirst)));
  };
  if (atEvents !== "") await add("latest-at-events", { types: atEvents });
  for (const { label, types } of othersReached(among))
    await add("latest-at-others", { label, types: types.join("|") });
  return chosen;
}

/** Those of most documents: whom an overview counts, and whom it draws, which are those of most edges among them. */
function mainMembers({ members }: Shape): {
  readonly actors: readonly Member[];
  readonly hubs: readonly Member[];
} {
  const joined = [...members.values()].filter(({ edges }) => edges > 0);
  const firstOf = (type: EntityType, count: number, tie: (one: Member, other: Member) => number) => {
    const same = joined.filter((member) => member.type === type);
    // Only those who may be among the first are put in order: a large graph has a hundred thousand others.
    const least =
      Uint32Array.from(same, ({ documents }) => documents)
        .sort()
        .at(-count) ?? 0;
    const ranked = same
      .filter(({ documents }) => documents >= least)
      .sort(
        (one, other) =>
          other.documents - one.documents || tie(one, other) || compareCodeUnits(one.id, other.id),
      );
    return ranked.slice(0, count);
  };
  const types = ["person", "agency"] as const;
  return {
    actors: types.flatMap((type) => firstOf(type, actorsTold, () => 0)),
    hubs: types.flatMap((type) => firstOf(type, hubsOfType, (one, other) => other.edges - one.edges)),
  };
}

/** An edge of one document, as short as it can be told. */
interface Choice extends Chosen {
  readonly modality: string;
  readonly confidence: number;
}

/** As `byEvidence` puts edges that one document each says. */
function bySurest(one: Choice, other: Choice): number {
  return (
    Number(one.modality === "planned") - Number(other.modality === "planned") ||
    other.confidence - one.confidence ||
    compareCodeUnits(one.id, other.id)
  );
}

/** The edges of one document at each of the entities. */
async function choicesAt(
  store: GraphStore,
  { members }: Shape,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Choice[]>> {
  const choices = new Map<string, Choice[]>();
  for (const end of ["source", "target"] as const)
    for (const label of labelsAt[end]) {
      const ofLabel = ids.filter((id) => labelOf[members.get(id)?.type ?? "event"] === label);
      if (ofLabel.length === 0) continue;
      const answers = await ask(store, `choices-at-${end}`, { label, ids: ofLabel });
      for (const { modality, confidence, edges } of answers)
        for (const line of edges as readonly string[]) {
          // holds: as the statement says
          const [id = "", source = "", target = ""] = line.split("\t");
          const choice = { id, source, target, modality: String(modality), confidence: Number(confidence) };
          pushTo(choices, end === "source" ? source : target, choice);
        }
    }
  return choices;
}

/** The surest edge of an entity to each of its first neighbours. */
function firstNeighbours(id: string, choices: readonly Choice[], most: number): readonly Choice[] {
  const best = new Map<string, Choice>();
  for (const choice of choices) {
    const neighbour = choice.source === id ? choice.target : choice.source;
    if (!best.has(neighbour)) best.set(neighbour, choice);
    if (best.size === most) break;
  }
  return [...best.values()];
}

/** The edges that main entities and communities are told by. */
async function edgesOfMain(
  store: GraphStore,
  shape: Shape,
  communities: readonly (readonly string[])[],
): Promise<readonly Chosen[]> {
  const { actors, hubs } = mainMembers(shape);
  const main = [...actors, ...hubs].map(({ id }) => id);
  const named = communities.map((community) => ({
    inside: new Set(community),
    ids: namedOf(community.flatMap((id) => shape.members.get(id) ?? [])),
  }));
  const choices = await choicesAt(store, shape, [...new Set([...main, ...named.flatMap(({ ids }) => ids)])]);
  const surest = (id: string): readonly Choice[] => (choices.get(id) ?? []).toSorted(bySurest);
  return [
    ...actors.flatMap(({ id }) => surest(id).slice(0, examplesTold)),
    ...hubs.flatMap(({ id }) => firstNeighbours(id, surest(id), neighboursSeen)),
    ...named.flatMap(({ inside, ids }) =>
      ids.flatMap((id) =>
        surest(id)
          .filter(({ source, target }) => inside.has(source) && inside.has(target))
          .slice(0, examplesTold),
      ),
    ),
  ];
}

/** All that an overview may tell of what one document says. */
export async function chooseEdges(
  store: GraphStore,
  shape: Shape,
  communities: readonly (readonly string[])[],
): Promise<readonly Chosen[]> {
  const chosen = [...(await edgesOfMain(store, shape, communities))];
  const sections = predicates.flatMap((predicate) =>
    vocabulary[predicate].section.all === null ? [] : [vocabulary[predicate].edge],
  );
  for (const type of sections) chosen.push(...(await latestOf(store, [type], "asserted", linesPerSection)));
  chosen.push(...(await latestOf(store, typesOfLinks, "asserted", linesOfAnswer)));
  chosen.push(...(await latestOf(store, edgeTypes, "planned", linesPerSection)));
  const types = typesOfEvents.join("|");
  const lastEvents = (limit: number) => ask(store, "last-events", { types, limit });
  return [...chosen, ...(await firstThings(linesOfAnswer, lastEvents))];
}
