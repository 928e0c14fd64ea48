/**
 * Where the lines of a report are found again: `#s-edge-0123456789abcdef` leads to the line that states that edge, in this
 * report and in the next one made of the graph, wherever the line stands by then.
 */
import type { Line, Section } from "./report.ts";

/** The anchor of a statement, by its id: where the line that states it is found. */
export function anchorOf(statement: string): string {
  return `s-${statement}`;
}

/** The wanted anchor, with a number where another line has it. */
function freeAnchor(wanted: string, taken: ReadonlySet<string>): string {
  let anchor = wanted;
  for (let count = 2; taken.has(anchor); count += 1) anchor = `${wanted}-${count}`;
  return anchor;
}

/**
 * The anchors of each line, its own first, then those of whatever else only it states. No two are the same. A line of one
 * statement goes before one that joins several; a line all of whose statements are found elsewhere is named by its section too.
 */
export function anchorsOf(sections: readonly Section[]): ReadonlyMap<Line, readonly string[]> {
  const lines = sections.flatMap(({ name, lines: told }) => told.map((line) => ({ name, line })));
  const taken = new Set<string>();
  const anchors = new Map<Line, readonly string[]>();
  const byStatements = lines.toSorted(
    (one, other) => Number(one.line.statements.length > 1) - Number(other.line.statements.length > 1),
  );
  for (const { name, line } of byStatements) {
    const statements = line.statements.toSorted();
    const free = statements.map(anchorOf).filter((anchor) => !taken.has(anchor));
    const own = free.length > 0 ? free : [freeAnchor(`${anchorOf(statements[0] ?? "")}-${name}`, taken)];
    for (const anchor of own) taken.add(anchor);
    anchors.set(line, [...new Set(own)]);
  }
  return anchors;
}
