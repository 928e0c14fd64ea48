/**
 * Rows as lists: a statement reads `row[3]` where it would read `row.name`, which spares sending and looking up every name in every
 * row. A layout says what stands at each place; the statement's `<properties>` are made from the same layout.
 */
import neo4j from "neo4j-driver";
import { type Properties, type Row, rowHash } from "../rows.ts";
import { type Columns, type ColumnType, nodeColumns, type Table } from "../schema.ts";
import { edgeCaption } from "./edge-caption.ts";
import { kindLabel } from "./kind-label.ts";
import { relationshipStatements } from "./relationship-statements.ts";
import { markProperty } from "./values.ts";
import type { WholeClaim } from "./whole-claims.ts";

interface Place {
  /** The property that the value is stored as; none for what only the statement needs. */
  readonly property?: string;
  readonly value: (row: WrittenRow) => unknown;
}

/** A row as it is written: a claim comes with its links, see whole-claims.ts. */
export type WrittenRow = Row & Partial<WholeClaim>;

export interface RowLayout {
  /** `id: row[1], type: row[2], …`: the properties as a statement writes them. */
  readonly properties: string;
  pack(row: WrittenRow): unknown[];
}

/** The layout of a table's rows; what stands before the columns is said in the head of each statement. */
export function layoutOf(table: Table): RowLayout {
  return makeLayout([...leadingPlaces(table), ...columnPlaces(table.columns)]);
}

/** The layout of claims with their links. */
export function wholeClaimLayout(): RowLayout {
  const { Claim: columns } = nodeColumns;
  return makeLayout([
    ...ends,
    { value: ({ document }) => document },
    hashPlace(columns),
    ...columnPlaces(columns),
  ]);
}

const ends: readonly Place[] = [{ value: ({ source }) => source }, { value: ({ target }) => target }];

function leadingPlaces(table: Table): readonly Place[] {
  const hash = hashPlace(table.columns);
  if (table.kind === "node") return table.label === "Event" ? [hash, { value: eventLabels }] : [hash];
  if (relationshipStatements(table) !== "edges") return ends;
  return [...ends, hash, { property: "caption", value: ({ properties }) => edgeCaption(properties) }];
}

function hashPlace(columns: Columns): Place {
  return { property: markProperty, value: (row) => rowHash(row, columns) };
}

const noLabels: readonly string[] = [];

function eventLabels({ properties }: Row): readonly string[] {
  const label = kindLabel(properties);
  return label === null ? noLabels : [label];
}

function columnPlaces(columns: Columns): Place[] {
  return Object.entries(columns).map(([property, type]) => ({
    property,
    value: ({ properties }) => storedValue(properties, property, type),
  }));
}

/** Integers as such; null for an empty list, which is left out as the bulk importer does, who knows none. */
function storedValue(properties: Properties, name: string, type: ColumnType): unknown {
  const value = properties[name] ?? null;
  if (value === null || type === "string" || type === "number") return value;
  if (type === "integer") return neo4j.int(Number(value));
  return Array.isArray(value) && value.length === 0 ? null : value;
}

function makeLayout(places: readonly Place[]): RowLayout {
  const stored = places.flatMap(({ property }, index) =>
    property === undefined ? [] : [`${property}: row[${index}]`],
  );
  return {
    properties: stored.join(", "),
    pack: (row) => places.map(({ value }) => value(row)),
  };
}
