/** What a reader wants to know first, a few lines under each heading; the sections below tell it all. */
import type { Edge } from "../model/knowledge-graph.ts";
import { compareCodeUnits } from "../order/order.ts";
import type { Desk } from "./desk.ts";
import { dayOf, heaviestFirst } from "./edge-order.ts";
import type { Answer, Line, Section } from "./report.ts";
import { edgeLine } from "./statement.ts";

/** Lines under one heading. */
export const linesOfAnswer = 3;

/** Headings with lines, the empty ones dropped. */
export function answersOf(
  answers: readonly (readonly [label: string, lines: readonly (Line | undefined)[]])[],
): readonly Answer[] {
  return answers.flatMap(([label, lines]) => {
    const told = lines.flatMap((line) => line ?? []);
    return told.length === 0 ? [] : [{ label, lines: told }];
  });
}

/** A report of so few lines is its own answer. */
const linesWithoutAnswer = 4;

/** The answers of a report, unless its sections would only repeat them. */
export function answersBeside(sections: readonly Section[], answers: readonly Answer[]): readonly Answer[] {
  const lines = sections.reduce((sum, { total }) => sum + total, 0);
  return lines <= linesWithoutAnswer ? [] : answers;
}

/** Dated edges, the latest day first; of one day what more documents say. */
export function latestFirst(edges: readonly Edge[], { evidence }: Desk): readonly Edge[] {
  return edges
    .map((edge) => ({ edge, day: dayOf(edge, evidence) ?? "" }))
    .filter(({ day }) => day !== "")
    .sort(
      (one, other) =>
        compareCodeUnits(other.day, one.day) ||
        other.edge.documentCount - one.edge.documentCount ||
        compareCodeUnits(one.edge.id, other.edge.id),
    )
    .map(({ edge }) => edge);
}

/** Lines of the first edges. */
export function firstLines(edges: readonly Edge[], desk: Desk, count = linesOfAnswer): readonly Line[] {
  return edges.slice(0, count).map((edge) => edgeLine(edge, desk));
}

/** Lines of the edges that most independent sources say. */
export function heaviestLines(edges: readonly Edge[], desk: Desk, count = linesOfAnswer): readonly Line[] {
  return firstLines(heaviestFirst(edges, desk.evidence), desk, count);
}
