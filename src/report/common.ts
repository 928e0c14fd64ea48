/** Who has something in common with an entity, as lines: each told once, on one line with all who share that one thing. */
import { type Acquaintance, acquaintancesOf, mostSharing, type Tie } from "../graph/acquaintances.ts";
import type { Edge, EntityNode } from "../model/knowledge-graph.ts";
import { pushTo } from "../order/order.ts";
import type { Desk } from "./desk.ts";
import { doubtText, isDoubtful, surestOf } from "./doubt.ts";
import type { Line, Part, Section } from "./report.ts";
import { section } from "./section.ts";
import { joinParts, listParts, nameParts, partText, plainText, reportOf, yearsText } from "./statement.ts";
import { fillParts, fillText } from "./template.ts";

/** Those who share the very same things with the entity, on as good a word. */
interface Circle {
  readonly members: readonly Acquaintance[];
  /** Those of the weightiest member. */
  readonly ties: Acquaintance["ties"];
}

const membersTold = 8;
const thingsTold = 3;

const isOffice = ({ predicate }: Edge): boolean => predicate === "position";

/**
 * What somebody has to do with a thing, in words; "" where there is no more to say. An office is told with its years: without
 * them people of different decades would stand as colleagues.
 */
export function partsOf(id: string, edges: readonly Edge[] | undefined, { wording }: Desk): string {
  const parts = (edges ?? []).map((edge) => {
    const part = partText(edge, id, wording);
    return isOffice(edge) && part !== "" ? `${part}, ${yearsText(edge, wording)}` : part;
  });
  const told = [...new Set(parts)].filter((part) => part !== "");
  return told.join((edges ?? []).some(isOffice) ? "; " : ", ");
}

/** Circles in the order of their weightiest members; doubtful and sure ones apart. */
function circlesOf(acquaintances: readonly Acquaintance[], desk: Desk): readonly Circle[] {
  const circles = new Map<string, Acquaintance[]>();
  for (const found of acquaintances) {
    // Beside several things their offices are told with the thing, so only those of the same office share a line.
    const office = ({ theirs }: Tie): string =>
      found.ties.length === 1 || !theirs.some(isOffice) ? "" : partsOf(found.id, theirs, desk);
    const things = found.ties.map((tie) => `${tie.thing} ${isDoubtful(tie)} ${office(tie)}`);
    pushTo(circles, things.sort().join(" "), found);
  }
  return [...circles.values()].flatMap((members) =>
    members.slice(0, 1).map(({ ties }) => ({ members, ties })),
  );
}

/** A name with what it has to do with a thing in brackets. */
export function withPart(id: string, part: string, { evidence, wording }: Desk): Part[] {
  const name = nameParts(evidence.entities.get(id), wording);
  return part === "" ? name : [...name, { text: ` (${part})` }];
}

/** The members with their parts, which are told once where all have the same. */
function memberParts({ members, ties: [, second] }: Circle, desk: Desk): Part[] {
  const told = members.slice(0, membersTold).map(({ id, ties: [{ theirs }] }) => ({
    id,
    part: second === undefined ? partsOf(id, theirs, desk) : "",
  }));
  const [{ part } = { part: "" }] = told;
  const isShared = members.length > 1 && part !== "" && told.every((each) => each.part === part);
  const names = told.map((each) => withPart(each.id, isShared ? "" : each.part, desk));
  const all = isShared ? [{ text: ` (${fillText(desk.wording.common.each, { part })})` }] : [];
  return [...listParts(names, members.length, desk.wording), ...all];
}

/** The offices of both sides in a body that is one of several things, since the names stand without them. */
function officesOf(tie: Tie, [one, other]: readonly [string, string], desk: Desk): string | null {
  if (![...tie.own, ...tie.theirs].some(isOffice)) return null;
  const parts = [partsOf(one, tie.own, desk), partsOf(other, tie.theirs, desk)];
  return parts.filter((part) => part !== "").join(" ↔ ");
}

/** What is shared: an event of no known day with that of its report, an office with its years; and what speaks against it. */
function thingParts(tie: Tie, offices: string | null, contradicted: ReadonlySet<string>, desk: Desk): Part[] {
  const { evidence, wording } = desk;
  const thing = evidence.entities.get(tie.thing);
  const report = thing?.type === "event" ? reportOf(tie.own[0], desk) : null;
  const doubts = [tie.own, tie.theirs].map((edges) => doubtText(surestOf(edges), desk));
  const isContradicted = tie.own.some(({ id }) => contradicted.has(id));
  const remarks = [
    ...new Set([report, offices, ...doubts, isContradicted ? wording.common.contradicted : null]),
  ].filter((remark) => remark !== null);
  const isPart = thing !== undefined && tie.own.some(({ predicate }) => predicate === "part_of");
  const name = isPart ? [{ text: thing.name, entity: thing.id }] : nameParts(thing, wording);
  return remarks.length === 0 ? name : [...name, { text: ` (${remarks.join("; ")})` }];
}

function circleParts(
  entity: EntityNode,
  circle: Circle,
  contradicted: ReadonlySet<string>,
  desk: Desk,
): Part[] {
  const { wording } = desk;
  const { ties } = circle;
  const own = ties.length === 1 ? partsOf(entity.id, ties[0].own, desk) : "";
  const [first] = circle.members;
  const isSingle = ties.length === 1 || first === undefined;
  const things = ties.slice(0, thingsTold).map((tie) => {
    const offices = isSingle ? null : officesOf(tie, [entity.id, first.id], desk);
    return thingParts(tie, offices, contradicted, desk);
  });
  return fillParts(ties.length === 1 ? wording.common.one : wording.common.several, {
    subject: withPart(entity.id, own, desk),
    others: memberParts(circle, desk),
    count: { text: String(ties.length) },
    things: joinParts(things, "; "),
  });
}

/** A line cites both sides of everything that it tells, and rests on all that is said of them. */
function circleLine(entity: EntityNode, circle: Circle, contradicted: ReadonlySet<string>, desk: Desk): Line {
  const { citations, evidence } = desk;
  const { members, ties } = circle;
  const told = members.slice(0, membersTold);
  const examples = [
    ...ties.slice(0, thingsTold).map(({ own: [own] }) => own),
    ...told.flatMap(({ ties: theirs }) => theirs.slice(0, thingsTold).map(({ theirs: [edge] }) => edge)),
  ];
  const sides = members.flatMap((member) => member.ties.flatMap(({ own, theirs }) => [own, theirs]));
  return {
    parts: circleParts(entity, circle, contradicted, desk),
    modality: "asserted",
    statements: [...new Set(examples.map(({ id }) => id))],
    ...citations.citeExamples(examples),
    backing: evidence.backingOf(sides),
  };
}

/** Whether a name stands in a caption, where it may be cut off: `görüş: A – Elm və…`. */
function isNamedIn(caption: string, name: string): boolean {
  const cut = caption.split(/: | – |, | \(/).filter((part) => part.endsWith("…"));
  return caption.includes(name) || cut.some((part) => part.length > 1 && name.startsWith(part.slice(0, -1)));
}

/** Whether the line of the entity's own statement has the other's name in it. */
function isTold({ id, ties: [tie, ...others] }: Acquaintance, { evidence, wording }: Desk): boolean {
  const { name = "" } = evidence.entities.get(id) ?? {};
  const line = plainText(nameParts(evidence.entities.get(tie.thing), wording));
  return others.length === 0 && isNamedIn(line, name);
}

/** The strongest connections, wherever they are told, and the section on those that no other section tells. */
export function commonOf(
  entity: EntityNode,
  contradicted: ReadonlySet<string>,
  desk: Desk,
): { readonly strongest: (count: number) => readonly Line[]; readonly section: () => Section | undefined } {
  const acquaintances = acquaintancesOf(entity, desk.evidence);
  const toLine = (circle: Circle): Line => circleLine(entity, circle, contradicted, desk);
  return {
    strongest: (count) => circlesOf(acquaintances, desk).slice(0, count).map(toLine),
    section: () => {
      const circles = circlesOf(
        acquaintances.filter((each) => !isTold(each, desk)),
        desk,
      );
      const made = section("connections", circles, toLine, desk);
      const note = fillText(desk.wording.common.note, { most: mostSharing });
      return made && { ...made, note: [note, made.note].filter((part) => part !== null).join(" ") };
    },
  };
}
