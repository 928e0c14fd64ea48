/** What an overview counts over all statements and events, counted by the engine. */
import { untold } from "../model/claim.ts";
import type { Edge } from "../model/knowledge-graph.ts";
import { type EdgeType, type Predicate, predicates, vocabulary } from "../model/vocabulary.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { labelOf, type NodeLabel } from "../store/schema.ts";
import type { Dated } from "./chart.ts";
import { type Answer, ask, labelsAt } from "./read-around.ts";
import type { StatementCount, Tally } from "./tally.ts";
import type { MarkCounts } from "./timeline.ts";

/** Types of edges that lead to nodes of a label, of all or of those given. */
export function typesTo(label: NodeLabel, among?: readonly EdgeType[]): readonly EdgeType[] {
  return predicates.flatMap((predicate) => {
    const { edge, objects } = vocabulary[predicate];
    const isWanted = among === undefined || among.includes(edge);
    return isWanted && objects.some((type) => labelOf[type] === label) ? [edge] : [];
  });
}

/** Labels of what edges lead to that is no event, with the types of the edges. */
export function othersReached(
  among?: readonly EdgeType[],
): readonly { readonly label: NodeLabel; readonly types: readonly EdgeType[] }[] {
  return labelsAt.target
    .filter((label) => label !== labelOf.event)
    .map((label) => ({ label, types: typesTo(label, among) }))
    .filter(({ types }) => types.length > 0);
}

const countIn = (answers: readonly Answer[]): number =>
  answers.reduce((sum, { count }) => sum + Number(count), 0);

function datedOf({ date, modality, count }: Answer): Dated {
  return {
    date: typeof date === "string" ? date : null,
    isPlanned: modality === "planned",
    count: Number(count),
  };
}

async function readDays(store: GraphStore): Promise<readonly Dated[]> {
  const answers = [...(await ask(store, "count-days-at-events"))];
  for (const { label, types } of othersReached())
    answers.push(...(await ask(store, "count-days-at-others", { label, types: types.join("|") })));
  return answers.map(datedOf);
}

/** The events; those that are only planned are taken from the others of their day. */
async function readEvents(store: GraphStore): Promise<readonly Dated[]> {
  const all = (await ask(store, "count-events")).map(datedOf);
  const planned = await ask(store, "planned-events");
  const ids = planned.map(({ id }) => String(id));
  const asserted = new Set((await ask(store, "asserted-events", { ids })).map(({ id }) => id));
  const plannedOn = new Map<string | null, number>();
  for (const { date } of planned.filter(({ id }) => !asserted.has(id)).map(datedOf))
    plannedOn.set(date, (plannedOn.get(date) ?? 0) + 1);
  return [
    ...all.map(({ date, count = 0 }) => ({
      ...{ date, isPlanned: false },
      count: count - (plannedOn.get(date) ?? 0),
    })),
    ...[...plannedOn].map(([date, count]) => ({ date, isPlanned: true, count })),
  ];
}

async function readMarks(store: GraphStore): Promise<MarkCounts> {
  const timed = predicates.flatMap((predicate) =>
    vocabulary[predicate].mark === null ? [] : [vocabulary[predicate].edge],
  );
  const count = async (question: string, names: Parameters<typeof ask>[2]) =>
    countIn(await ask(store, question, names));
  const atEvents = { types: typesTo(labelOf.event, timed).join("|") };
  let all = await count("count-marks-at-events", atEvents);
  let dated = await count("count-dated-marks-at-events", { ...atEvents, untold });
  for (const { label, types } of othersReached(timed)) {
    const names = { label, types: types.join("|") };
    all += await count("count-marks-at-others", names);
    dated += await count("count-dated-marks-at-others", { ...names, untold });
  }
  return { all, dated };
}

/** The tally of all that the store holds; the same as `tallyOf` makes of the whole graph. */
export async function readTally(store: GraphStore): Promise<Tally> {
  const statements = (await ask(store, "count-statements")).map(
    (answer): StatementCount => ({
      predicate: answer.predicate as Predicate, // holds: edges have no other
      modality: answer.modality as Edge["modality"], // holds likewise
      documentCount: Number(answer.documentCount),
      count: Number(answer.count),
    }),
  );
  const things = await ask(store, "count-things");
  return {
    statements,
    things: new Map(things.map((answer) => [answer.predicate as Predicate, Number(answer.things)])), // holds likewise
    days: await readDays(store),
    events: await readEvents(store),
    marks: await readMarks(store),
    gifts: countIn(await ask(store, "count-gifts")),
  };
}
