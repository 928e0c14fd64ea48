/**
 * The picture around an entity: its nearest first, then whatever the reader added step by step. A picture follows from its
 * steps alone, so its address shows it again; nothing is left out without being counted.
 */

import type { EntityNode } from "../../model/knowledge-graph.ts";
import { compareCodeUnits, pushTo } from "../../order/order.ts";
import { moneyText } from "../../report/statement.ts";
import { type Answer, type Growth, pictureLimits, type Query } from "../api.ts";
import type { Holdings } from "../holdings.ts";
import { type Point, placeNodes } from "../layout.ts";
import type { Statement } from "../statements.ts";
import { lineOf, namedOf } from "./lines.ts";

type Pair = Answer<"picture">["pairs"][number];

/** Statements that a picture draws: what is denied is counted, not drawn. */
function isDrawn({ status, source, target }: Statement): boolean {
  return status !== "negated" && source !== target;
}

function documentsOf(statements: readonly Statement[]): number {
  return new Set(statements.flatMap(({ documents }) => documents)).size;
}

interface Neighbour {
  readonly id: string;
  readonly statements: readonly Statement[];
  readonly documents: number;
  readonly newest: string;
}

/** Everybody an entity has a statement with, those of most documents first. */
function neighboursOf(id: string, { statementsAbout }: Holdings): readonly Neighbour[] {
  const found = new Map<string, Statement[]>();
  for (const statement of statementsAbout(id))
    if (isDrawn(statement))
      pushTo(found, statement.source === id ? statement.target : statement.source, statement);
  return [...found]
    .map(([other, statements]): Neighbour => {
      const newest =
        statements
          .map(({ day }) => day ?? "")
          .sort()
          .at(-1) ?? "";
      return { id: other, statements, documents: documentsOf(statements), newest };
    })
    .sort(
      (one, other) =>
        other.documents - one.documents ||
        other.statements.length - one.statements.length ||
        compareCodeUnits(other.newest, one.newest) ||
        compareCodeUnits(one.id, other.id),
    );
}

function wantedBy(by: Growth["by"], neighbours: readonly Neighbour[]): readonly Neighbour[] {
  if (by === "documents") return neighbours;
  if (by === "newest")
    return neighbours.toSorted(
      (one, other) => compareCodeUnits(other.newest, one.newest) || compareCodeUnits(one.id, other.id),
    );
  return neighbours.filter(({ statements }) => statements.some(({ predicate }) => predicate === by));
}

function pairOf(
  statements: readonly Statement[],
  holdings: Holdings,
  language: Query<"picture">["language"],
): Pair {
  const { wording } = holdings.desk(language);
  const [first] = statements;
  const one = first?.source ?? "";
  const forward = statements.some(({ source }) => source === one);
  const backward = statements.some(({ source }) => source !== one);
  const details = statements.map(({ qualifiers }) => qualifiers.title ?? moneyText(qualifiers, wording));
  return {
    ...{ one, other: first?.target ?? "" },
    arrow: forward && backward ? "both" : "forward",
    relations: [...new Set(statements.map(({ predicate }) => predicate))],
    detail: details.find((detail) => detail !== "") ?? "",
    status: statements.some(({ status }) => status === "asserted") ? "asserted" : "planned",
    statements: statements.length,
    documents: documentsOf(statements),
  };
}

/** One line for all that is stated of two, those of most documents first. */
function pairsAmong(drawn: ReadonlySet<string>, holdings: Holdings): readonly (readonly Statement[])[] {
  const pairs = new Map<string, Statement[]>();
  const seen = new Set<string>();
  for (const id of drawn) {
    for (const statement of holdings.statementsAbout(id)) {
      const { source, target } = statement;
      if (!isDrawn(statement) || !drawn.has(source) || !drawn.has(target) || seen.has(statement.id)) continue;
      seen.add(statement.id);
      pushTo(pairs, source < target ? `${source} ${target}` : `${target} ${source}`, statement);
    }
  }
  return [...pairs]
    .map(([key, statements]) => ({ key, statements, documents: documentsOf(statements) }))
    .sort((one, other) => other.documents - one.documents || compareCodeUnits(one.key, other.key))
    .map(({ statements }) => statements);
}

/** Steps in which the nodes come: the first picture, then each growth. */
function stepsOf({ of, grow }: Query<"picture">, holdings: Holdings): readonly (readonly string[])[] {
  const drawn = new Set([of]);
  const first = neighboursOf(of, holdings).slice(0, pictureLimits.firstNodes - 1);
  for (const { id } of first) drawn.add(id);
  const steps = [[...drawn]];
  for (const { id, by } of grow) {
    const left = pictureLimits.nodes - drawn.size;
    const wanted = wantedBy(by, neighboursOf(id, holdings)).filter((neighbour) => !drawn.has(neighbour.id));
    const added = wanted.slice(0, Math.min(pictureLimits.step, left)).map((neighbour) => neighbour.id);
    for (const each of added) drawn.add(each);
    steps.push(added);
  }
  return steps;
}

function placesOf(
  { of, grow, fresh }: Query<"picture">,
  steps: readonly (readonly string[])[],
  links: readonly (readonly [string, string])[],
): ReadonlyMap<string, Point> {
  const newcomers = steps.map((ids, index) =>
    ids.map((id) => ({ id, around: index === 0 ? of : (grow[index - 1]?.id ?? of) })),
  );
  if (fresh === "yes") return placeNodes(new Map(), newcomers.flat(), links);
  return newcomers.reduce<ReadonlyMap<string, Point>>(
    (placed, step) => placeNodes(placed, step, links),
    new Map(),
  );
}

export function pictureAnswer(holdings: Holdings, query: Query<"picture">): Answer<"picture"> | null {
  const center = holdings.entity(query.of);
  if (center === undefined) return null;
  const steps = stepsOf(query, holdings);
  const drawn = new Set(steps.flat());
  const among = pairsAmong(drawn, holdings);
  const isSpoke = ([first]: readonly Statement[]): boolean =>
    [first?.source, first?.target].includes(query.of);
  const ranked = [...among.filter(isSpoke), ...among.filter((pair) => !isSpoke(pair))];
  const most =
    query.links === "all" || query.grow.length > 0 ? pictureLimits.pairs : pictureLimits.firstPairs;
  const pairs = ranked.slice(0, most).map((statements) => pairOf(statements, holdings, query.language));
  // All links, drawn or not, so that showing more of them moves nothing.
  const links = ranked.flatMap(([first]) =>
    first === undefined ? [] : [[first.source, first.target] as const],
  );
  const places = placesOf(query, steps, links);
  const neighbours = neighboursOf(query.of, holdings);
  const denied = [...drawn]
    .flatMap((id) => holdings.statementsAbout(id))
    .filter(({ status }) => status === "negated");
  return {
    center: namedOf(center, query.language),
    nodes: [...drawn].flatMap((id) =>
      nodeOf(holdings.entity(id), { places, drawn, holdings, language: query.language }),
    ),
    pairs,
    neighbours: neighbours.length,
    shown: neighbours.filter(({ id }) => drawn.has(id)).length,
    hiddenPairs: ranked.length - pairs.length,
    denied: new Set(denied.map(({ id }) => id)).size,
  };
}

function nodeOf(
  entity: EntityNode | undefined,
  {
    places,
    drawn,
    holdings,
    language,
  }: {
    places: ReadonlyMap<string, Point>;
    drawn: ReadonlySet<string>;
    holdings: Holdings;
    language: Query<"picture">["language"];
  },
): Answer<"picture">["nodes"] {
  if (entity === undefined) return [];
  const { x, y } = places.get(entity.id) ?? { x: 0, y: 0 };
  const others = new Set(
    holdings
      .statementsAbout(entity.id)
      .filter(isDrawn)
      .map(({ source, target }) => (source === entity.id ? target : source)),
  );
  const left = [...others].filter((id) => !drawn.has(id)).length;
  return [{ ...namedOf(entity, language), x, y, left }];
}

/** Everybody an entity has a statement with, for the choice of whom to add to a picture. */
export function neighboursAnswer(
  holdings: Holdings,
  { id }: Query<"neighbours">,
): Answer<"neighbours"> | null {
  if (holdings.entity(id) === undefined) return null;
  const neighbours = neighboursOf(id, holdings);
  const counts = new Map<string, number>();
  for (const { statements } of neighbours)
    for (const predicate of new Set(statements.map((statement) => statement.predicate)))
      counts.set(predicate, (counts.get(predicate) ?? 0) + 1);
  return {
    total: neighbours.length,
    relations: [...counts]
      .map(([value, count]) => ({ value, count }))
      .sort((one, other) => other.count - one.count),
  };
}

/** All that is stated of two, what is denied as well. */
export function betweenAnswer(
  holdings: Holdings,
  { one, other, language }: Query<"between">,
): Answer<"between"> | null {
  const ends = [holdings.entity(one), holdings.entity(other)];
  const [left, right] = ends;
  if (left === undefined || right === undefined) return null;
  const desk = holdings.desk(language);
  const statements = holdings
    .statementsAbout(one)
    .filter(({ source, target }) => source === other || target === other)
    .toSorted((some, more) => compareCodeUnits(some.day ?? "9", more.day ?? "9"));
  return {
    ...{ one: namedOf(left, language), other: namedOf(right, language) },
    statements: statements.map((statement) => lineOf(statement, desk)),
  };
}
