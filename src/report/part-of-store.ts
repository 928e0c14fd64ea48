/** A part of a store that grows as more of it is asked for: edges with their ends, claims with their documents. */
import type { ClaimNode, Edge, KnowledgeGraph } from "../model/knowledge-graph.ts";
import type { EdgeType } from "../model/vocabulary.ts";
import { compareCodeUnits, sortedUnique } from "../order/order.ts";
import { graphOfRows, joinedObject } from "../store/graph-of-rows.ts";
import type { GraphStore } from "../store/graph-store.ts";
import type { Row } from "../store/rows.ts";
import { labelOf, type NodeLabel } from "../store/schema.ts";
import {
  type Answer,
  ask,
  claimRows,
  claimsWithDocuments,
  edgeRows,
  labelsAt,
  nodeRows,
  rowsFrom,
} from "./read-around.ts";
import type { Shape } from "./read-shape.ts";
import { linesPerSection } from "./section.ts";

const idOf = ({ node }: Answer): string => (node as { readonly id: string }).id; // holds: nodes come as their properties
const edgeIn = ({ relationship }: Answer): Edge => relationship as Edge; // holds likewise

/** An edge by its id and ends. */
export type Chosen = Pick<Edge, "id" | "source" | "target">;
type Ends = Pick<Edge, "source" | "target">;

const endsIn = ({ source, target }: Answer): Ends => ({ source: String(source), target: String(target) });

/** Guards what was read, so that nothing is read twice. */
export class PartOfStore {
  readonly #store: GraphStore;
  readonly #shape: Shape;
  readonly #edges = new Map<string, Answer>();
  /** Events all edges of which were read. */
  readonly #whole = new Set<string>();
  /** Subject and object of every claim that may be read. */
  readonly #ends = new Map<string, Ends>();
  readonly #claims = new Map<string, Answer>();
  readonly #nodes = new Map<string, Map<string, Row>>();
  readonly #known = new Set<string>();

  constructor(store: GraphStore, shape: Shape) {
    this.#store = store;
    this.#shape = shape;
  }

  /** The claims that were read, in the order of their ids. */
  get claims(): readonly ClaimNode[] {
    const claims = [...this.#claims.values()].map((answer) => {
      const { source: subject, target: object } = this.#ends.get(idOf(answer)) ?? { source: "", target: "" };
      const claim = answer.node as ClaimNode; // holds: nodes come as their properties
      return joinedObject(claim, { subject, object, document: String(answer.document) });
    });
    return claims.sort((one, other) => compareCodeUnits(one.id, other.id));
  }

  /** Reads whatever several documents say and whatever is denied, with the claims. */
  async readConfirmedAndDenied(): Promise<void> {
    for (const { claim, subject, object } of await ask(this.#store, "denials"))
      this.#ends.set(String(claim), { source: String(subject), target: String(object) });
    for (const label of labelsAt.source) this.#add(await ask(this.#store, "edges-of-several", { label }));
    await this.readClaims([...this.#ends.keys()]);
  }

  /**
   * Reads the chosen edges: those to an event with all others to it, any other at the end that has fewer; and all edges to the events
   * that most documents tell of.
   */
  async readEdges(chosen: readonly Chosen[]): Promise<void> {
    const wanted = chosen.filter(({ id }) => !this.#edges.has(id));
    const isWanted = new Set(wanted.map(({ id }) => id));
    const { members } = this.#shape;
    const edgesAt = (id: string): number => members.get(id)?.edges ?? 0;
    const isEvent = ({ target }: Ends): boolean => members.get(target)?.type === "event";
    const others = wanted.filter((edge) => !isEvent(edge));
    const isAtSource = ({ source, target }: Ends): boolean => edgesAt(source) < edgesAt(target);
    const sources = others.filter(isAtSource).map(({ source }) => source);
    const targets = others.filter((edge) => !isAtSource(edge)).map(({ target }) => target);
    for (const [end, ids] of [["source", sources] as const, ["target", targets] as const])
      this.#add((await this.#edgesAt(end, ids)).filter((answer) => isWanted.has(edgeIn(answer).id)));
    const confirmed = [...this.#edges.values()]
      .filter((answer) => edgeIn(answer).documentCount > 1 && isEvent(endsIn(answer)))
      .sort((one, other) => edgeIn(other).documentCount - edgeIn(one).documentCount)
      .slice(0, linesPerSection);
    await this.readEvents([...wanted.filter(isEvent), ...confirmed.map(endsIn)].map(({ target }) => target));
  }

  /** Reads all edges to the events; says whether any were to be read. */
  async readEvents(ids: readonly string[]): Promise<boolean> {
    const wanted = sortedUnique(ids).filter((id) => !this.#whole.has(id));
    for (const id of wanted) this.#whole.add(id);
    this.#add(await this.#edgesAt("target", wanted));
    return wanted.length > 0;
  }

  /** Reads the gifts from and to the same as those that were read. */
  async readGifts(): Promise<void> {
    const gifts = [...this.#edges.values()].filter(({ type }) => type === "FUNDED").map(endsIn);
    await this.readBetween(
      gifts.filter(({ target }) => !this.#whole.has(target)),
      "FUNDED",
    );
  }

  /** Reads all edges from any of the sources to any of the targets, of one type where one is named. */
  async readBetween(pairs: readonly Ends[], type?: EdgeType): Promise<readonly Edge[]> {
    if (pairs.length === 0) return [];
    const sources = sortedUnique(pairs.map(({ source }) => source));
    const targets = sortedUnique(pairs.map(({ target }) => target));
    const names = { sources, targets, ...(type === undefined ? {} : { types: type }) };
    const found: Answer[] = [];
    for (const label of labelsAt.source)
      found.push(...(await ask(this.#store, "edges-between", { label, ...names })));
    this.#add(found);
    return found.map((answer) => joinedObject(edgeIn(answer), endsIn(answer)));
  }

  /** Reads claims of edges that were read, and their documents. */
  async readClaims(ids: Iterable<string>): Promise<void> {
    const claims = await claimsWithDocuments(
      this.#store,
      [...ids].filter((id) => !this.#claims.has(id)),
    );
    for (const claim of claims) this.#claims.set(idOf(claim), claim);
    const documents = this.#unknown(claims.map(({ document }) => String(document)));
    if (documents.length === 0) return;
    const nodes = await ask(this.#store, "nodes", { label: "Document", ids: documents });
    this.#keep("Document", rowsFrom("Document", nodes));
  }

  /** What was read, with the entities that it speaks of. */
  async graph(): Promise<KnowledgeGraph> {
    const claims = [...this.#claims.values()].map((claim) => {
      const { source: subject, target: object } = this.#ends.get(idOf(claim)) ?? {};
      return { ...claim, subject, object };
    });
    const ends = [
      ...[...this.#edges.values()].map(endsIn),
      ...[...this.#claims.keys()].flatMap((id) => this.#ends.get(id) ?? []),
    ];
    const entities = this.#unknown(ends.flatMap(({ source, target }) => [source, target]));
    if (entities.length > 0)
      for (const [label, rows] of await nodeRows(this.#store, entities)) this.#keep(label, rows);
    return graphOfRows(
      new Map([
        ...[...this.#nodes].map(([label, rows]) => [label, [...rows.values()]] as const),
        ...claimRows(claims),
        ...edgeRows([...this.#edges.values()]),
      ]),
    );
  }

  #add(answers: Iterable<Answer>): void {
    for (const answer of answers) {
      const { id, claims } = edgeIn(answer);
      this.#edges.set(id, answer);
      for (const claim of claims) this.#ends.set(claim, endsIn(answer));
    }
  }

  /** All edges that have one of the entities at that end. */
  async #edgesAt(end: "source" | "target", ids: readonly string[]): Promise<readonly Answer[]> {
    const found: Answer[] = [];
    for (const label of labelsAt[end]) {
      const ofLabel = sortedUnique(ids).filter((id) => this.#labelOf(id) === label);
      if (ofLabel.length > 0)
        found.push(...(await ask(this.#store, `edges-of-${end}`, { label, ids: ofLabel })));
    }
    return found;
  }

  #labelOf(id: string): NodeLabel {
    return labelOf[this.#shape.members.get(id)?.type ?? "event"];
  }

  /** The ids that were not asked about before. */
  #unknown(ids: readonly string[]): readonly string[] {
    const unknown = sortedUnique(ids.filter((id) => !this.#known.has(id)));
    for (const id of unknown) this.#known.add(id);
    return unknown;
  }

  #keep(label: string, rows: readonly Row[]): void {
    const kept = this.#nodes.get(label) ?? new Map<string, Row>();
    for (const row of rows) kept.set(String(row.properties.id), row);
    this.#nodes.set(label, kept);
  }
}
