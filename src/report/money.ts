/** Who gave money or support to whom: the sums of each currency on a scale of their own, and what was given without a sum. */

import type { Edge } from "../model/knowledge-graph.ts";
import { pushTo, sortedUnique } from "../order/order.ts";
import type { Desk } from "./desk.ts";
import { heaviestFirst } from "./edge-order.ts";
import { formatNumber } from "./locale.ts";
import type { Section } from "./report.ts";
import { statementsTold } from "./section.ts";
import { moneyText } from "./statement.ts";
import { fillText } from "./template.ts";

export interface Gift {
  /** The edge whose line tells of it. */
  readonly statement: string;
  readonly giver: string;
  readonly receiver: string;
  /** Null where no sum is told. */
  readonly amount: number | null;
  /** Sum and kind of support in words. */
  readonly text: string;
  readonly isPlanned: boolean;
}

/** Gifts that may be compared: of one currency, or all those without a sum. */
export interface Gifts {
  readonly heading: string;
  /** Those of one giver together, the largest sums first. */
  readonly gifts: readonly Gift[];
}

export interface MoneyChart {
  readonly caption: string;
  readonly groups: readonly Gifts[];
}

/** Most gifts drawn. */
const mostGifts = 30;

function giftOf(edge: Edge, { evidence, wording }: Desk): Gift {
  const nameOf = (id: string): string => evidence.entities.get(id)?.name ?? "";
  return {
    statement: edge.id,
    giver: nameOf(edge.source),
    receiver: nameOf(edge.target),
    amount: edge.amount,
    text: moneyText(edge, wording) || wording.money.untold,
    isPlanned: edge.modality === "planned",
  };
}

/** Gifts of one giver side by side, then those of others who gave to the same, so that few lines cross. */
function byGiver(gifts: readonly Gift[]): readonly Gift[] {
  const [groups, receivers] = [new Map<string, Gift[]>(), new Map<string, Gift[]>()];
  for (const gift of gifts) {
    pushTo(groups, gift.giver, gift);
    pushTo(receivers, gift.receiver, gift);
  }
  const placed = new Set<string>();
  for (const first of groups.keys()) {
    // A set goes on to what is added to it meanwhile: all who are joined to the first giver by what they gave to.
    for (const giver of placed.add(first)) {
      for (const { receiver } of groups.get(giver) ?? [])
        for (const other of receivers.get(receiver) ?? []) placed.add(other.giver);
    }
  }
  return [...placed].flatMap((giver) => groups.get(giver) ?? []);
}

/** How many gifts there are to draw. */
export function countGifts(edges: readonly Edge[]): number {
  return withoutVague(edges.filter(({ type }) => type === "FUNDED")).length;
}

/** That something was given says nothing beside a line that says how much: one pair, one drawing. */
function withoutVague(edges: readonly Edge[]): readonly Edge[] {
  const pair = ({ source, target }: Edge): string => `${source} ${target}`;
  const summed = new Set(edges.filter(({ amount }) => amount !== null).map(pair));
  const seen = new Set<string>();
  return edges.filter((edge) => {
    if (edge.amount !== null) return true;
    const isNew = !summed.has(pair(edge)) && !seen.has(pair(edge));
    seen.add(pair(edge));
    return isNew;
  });
}

function groupsOf(edges: readonly Edge[], desk: Desk): readonly Gifts[] {
  const { money } = desk.wording;
  const known = edges.filter(({ amount }) => amount !== null);
  const currencies = sortedUnique(known.map(({ currency }) => currency ?? ""));
  const sums = currencies.map((currency) => {
    const same = known.filter((edge) => (edge.currency ?? "") === currency);
    const largest = same.toSorted((one, other) => (other.amount ?? 0) - (one.amount ?? 0));
    const heading = currency === "" ? money.noCurrency : fillText(money.sums, { currency });
    return { heading, gifts: byGiver(largest.map((edge) => giftOf(edge, desk))) };
  });
  const unknown = edges.filter(({ amount }) => amount === null).map((edge) => giftOf(edge, desk));
  return [...sums, { heading: money.noSum, gifts: byGiver(unknown) }].filter(({ gifts }) => gifts.length > 0);
}

/**
 * The picture of the gifts that a line of the report tells; null for fewer than two. Sums go first, then what most sources
 * say; sums of different currencies are never on one scale, and none are added. `all` counts the gifts where these edges are only some.
 */
export function moneyChart(
  edges: readonly Edge[],
  sections: readonly Section[],
  desk: Desk,
  all = countGifts(edges),
): MoneyChart | null {
  const told = statementsTold(sections);
  const funded = edges.filter(({ type }) => type === "FUNDED");
  const distinct = withoutVague(heaviestFirst(funded, desk.evidence));
  const shown = distinct
    .filter(({ id }) => told.has(id))
    .toSorted((one, other) => Number(one.amount === null) - Number(other.amount === null))
    .slice(0, mostGifts);
  if (shown.length < 2) return null;
  const { money, language } = desk.wording;
  const left = all - shown.length;
  const rest = left === 0 ? "" : ` ${fillText(money.left, { count: formatNumber(left, language) })}`;
  return { caption: `${money.caption}${rest}`, groups: groupsOf(shown, desk) };
}
