/** Who shares events and organisations with an entity: one line for all who share the same things on as many sources. */

import type { Edge, EntityNode } from "../model/knowledge-graph.ts";
import { pushTo, sortedUnique } from "../order/order.ts";
import type { Desk } from "./desk.ts";
import type { Evidence } from "./evidence.ts";
import type { Backing, Line, Part, Section } from "./report.ts";
import { section } from "./section.ts";
import { listParts, nameParts } from "./statement.ts";
import { fillParts, fillText } from "./template.ts";

/** One who has an edge to the same things. */
interface Acquaintance {
  readonly id: string;
  readonly things: readonly string[];
  /** The entity's own edges to the things and the other's. */
  readonly edges: readonly Edge[];
  readonly backing: Backing;
}

/** All who share exactly the same things on as many documents and sources. */
interface Circle {
  readonly members: readonly Acquaintance[];
  readonly things: readonly string[];
  readonly backing: Backing;
}

type SharedType = "event" | "agency";

const membersTold = 12;
const thingsTold = 3;

function otherEnd(edge: Edge, entity: string): string {
  return edge.source === entity ? edge.target : edge.source;
}

function joins({ source, target }: Edge, entity: string): boolean {
  return source === entity || target === entity;
}

function assertedEdges(entity: string, evidence: Evidence): readonly Edge[] {
  return evidence.edgesOf(entity).filter(({ modality }) => modality === "asserted");
}

function acquaintancesOf(entity: EntityNode, evidence: Evidence, type: SharedType): Acquaintance[] {
  const shared = new Map<string, Edge[]>();
  const ownEdges = new Map<string, Edge[]>();
  for (const own of assertedEdges(entity.id, evidence)) {
    const thing = otherEnd(own, entity.id);
    if (evidence.entities.get(thing)?.type === type) pushTo(ownEdges, thing, own);
  }
  for (const thing of ownEdges.keys()) {
    for (const edge of assertedEdges(thing, evidence)) {
      const other = otherEnd(edge, thing);
      const isKnown = other !== entity.id && evidence.entities.get(other)?.type !== "event";
      if (isKnown) pushTo(shared, other, edge);
    }
  }
  return [...shared].map(([id, theirs]) => {
    const things = sortedUnique(theirs.map((edge) => otherEnd(edge, id)));
    const own = things.flatMap((thing) => ownEdges.get(thing) ?? []);
    return { id, things, edges: [...own, ...theirs], backing: evidence.backingOf([own, theirs]) };
  });
}

/** What more independent sources say of both sides first, then of the two together, then more things, then more members. */
function circlesOf(acquaintances: readonly Acquaintance[]): Circle[] {
  const circles = new Map<string, Acquaintance[]>();
  for (const found of acquaintances) pushTo(circles, JSON.stringify([found.backing, found.things]), found);
  return [...circles.values()]
    .flatMap((members) => {
      const [first] = members;
      return first === undefined ? [] : [{ members, things: first.things, backing: first.backing }];
    })
    .sort(
      (one, other) =>
        (other.backing.weakest ?? 0) - (one.backing.weakest ?? 0) ||
        other.backing.sources - one.backing.sources ||
        other.things.length - one.things.length ||
        other.members.length - one.members.length,
    );
}

function namesOf(ids: readonly string[], most: number, { evidence, wording }: Desk): Part[] {
  const names = ids.slice(0, most).map((id) => nameParts(evidence.entities.get(id), wording));
  return listParts(names, ids.length, wording);
}

/** One of each member's edges and one of the entity's own to each thing told, so that everybody named is cited. */
function examplesOf(told: readonly Acquaintance[], things: readonly string[]): readonly Edge[] {
  const [{ edges, id } = { edges: [], id: "" }] = told;
  const own = things.flatMap((thing) => edges.find((edge) => joins(edge, thing) && !joins(edge, id)) ?? []);
  const theirs = told.flatMap((member) => member.edges.find((edge) => joins(edge, member.id)) ?? []);
  return [...own, ...theirs];
}

function circleLine(
  entity: EntityNode,
  { members, things, backing }: Circle,
  template: string,
  desk: Desk,
): Line {
  const { citations, wording } = desk;
  const told = members.slice(0, membersTold);
  const ids = members.map(({ id }) => id);
  const examples = examplesOf(told, things.slice(0, thingsTold));
  return {
    parts: fillParts(template, {
      subject: nameParts(entity, wording),
      others: namesOf(ids, membersTold, desk),
      objects: namesOf(things, thingsTold, desk),
    }),
    modality: "asserted",
    statements: examples.map(({ id }) => id),
    ...citations.citeExamples(examples),
    backing,
  };
}

/** The section on those who share events or organisations with the entity; undefined where nobody does. */
export function connectionSection(entity: EntityNode, desk: Desk): Section | undefined {
  const { evidence, wording } = desk;
  const byEvents = entity.type === "event" ? [] : acquaintancesOf(entity, evidence, "event");
  const byAgencies = acquaintancesOf(entity, evidence, "agency");
  const lineOf = (template: string) => (circle: Circle) => ({ circle, template });
  const circles = [
    ...circlesOf(byEvents).map(lineOf(wording.sharedEvents)),
    ...circlesOf(byAgencies).map(lineOf(wording.sharedAgencies)),
  ];
  const made = section(
    "connections",
    circles,
    ({ circle, template }) => circleLine(entity, circle, template, desk),
    desk,
  );
  const all = [...byEvents, ...byAgencies];
  const counts = { count: all.filter(({ backing }) => (backing.weakest ?? 0) > 1).length, total: all.length };
  const onSeveral = fillText(wording.onSeveralSources, counts);
  return made && { ...made, note: [onSeveral, made.note].filter((part) => part !== null).join(" ") };
}
