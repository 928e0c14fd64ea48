/**
 * Rows in batches that can be written at the same time: no two batches in flight touch the same node, so that no transaction
 * waits for a lock that another one holds, and none can be caught in a deadlock.
 *
 *     rows:       a–b  a–c  d–e  b–f  g–h
 *     in flight:  [a–b  a–c]              touches a, b, c
 *     next:       [d–e  g–h]              b–f waits until the first batch is written
 */
import { type BatchLimit, charactersOf, isFull } from "./batches.ts";
import type { Row } from "./rows.ts";

/** Rows that one statement writes. */
export interface RowGroup<R extends Row, Key> {
  readonly key: Key;
  readonly rows: Iterable<R>;
  /** Ids of the nodes that writing the row reads, changes or joins. */
  readonly nodesOf: (row: R) => readonly string[];
}

export interface Batch<R extends Row, Key> {
  readonly key: Key;
  readonly rows: readonly R[];
}

/** How many batches' worth of rows of a group may wait for busy nodes before no more rows are looked at. */
const lookAhead = 2;

/** A batch in flight: its nodes are busy, and rows wait for it, each knowing the way back to its group. */
interface Flight {
  readonly nodes: readonly string[];
  readonly waiting: (() => void)[];
}

type BusyNodes = Map<string, Flight>;

/** Guards which nodes are busy and which rows wait for them. Of the rows it holds only those that wait. */
export class DisjointBatches<R extends Row, Key> {
  readonly #groups: readonly WaitingGroup<R, Key>[];
  readonly #busy: BusyNodes = new Map();
  readonly #flights = new Map<Batch<R, Key>, Flight>();

  constructor(groups: readonly RowGroup<R, Key>[], limit: BatchLimit) {
    this.#groups = groups.map((group) => new WaitingGroup(group, limit));
  }

  /** The next batch, whose nodes are busy until it is released; undefined when there is none before another is released. */
  next(): Batch<R, Key> | undefined {
    for (const group of this.#groups) {
      const batch = group.take(this.#busy);
      if (batch === undefined) continue;
      const flight: Flight = { nodes: batch.rows.flatMap(group.nodesOf), waiting: [] };
      for (const node of flight.nodes) this.#busy.set(node, flight);
      this.#flights.set(batch, flight);
      return batch;
    }
    return undefined;
  }

  /** Tells that a batch is written. */
  release(batch: Batch<R, Key>): void {
    const flight = this.#flights.get(batch);
    this.#flights.delete(batch);
    for (const node of flight?.nodes ?? []) this.#busy.delete(node);
    for (const goBack of flight?.waiting ?? []) goBack();
  }
}

/** The rows of one group: not looked at yet, free again, or waiting for a batch in flight. */
class WaitingGroup<R extends Row, Key> {
  readonly nodesOf: (row: R) => readonly string[];
  readonly #key: Key;
  readonly #limit: BatchLimit;
  readonly #unseen: Iterator<R>;
  #free: R[] = [];
  #waiting = 0;

  constructor({ key, rows, nodesOf }: RowGroup<R, Key>, limit: BatchLimit) {
    this.nodesOf = nodesOf;
    this.#key = key;
    this.#limit = limit;
    this.#unseen = rows[Symbol.iterator]();
  }

  /** Rows that touch no busy node. Less than a quarter of a batch is worth a transaction only when no row waits. */
  take(busy: BusyNodes): Batch<R, Key> | undefined {
    const rows: R[] = [];
    let characters = 0;
    for (let row = this.#read(); row !== undefined; row = this.#read()) {
      const blocking = this.#flightAt(row, busy);
      if (blocking !== undefined) {
        this.#wait(row, blocking);
        continue;
      }
      characters += charactersOf(row);
      if (isFull(rows.length, characters, this.#limit)) {
        this.#free.push(row);
        return { key: this.#key, rows };
      }
      rows.push(row);
    }
    if (rows.length > 0 && (this.#waiting === 0 || 4 * rows.length >= this.#limit.rows)) {
      return { key: this.#key, rows };
    }
    this.#free.push(...rows);
    return undefined;
  }

  #read(): R | undefined {
    const free = this.#free.pop();
    if (free !== undefined) return free;
    if (this.#waiting >= lookAhead * this.#limit.rows) return undefined;
    const { value, done } = this.#unseen.next();
    return done === true ? undefined : value;
  }

  #flightAt(row: R, busy: BusyNodes): Flight | undefined {
    for (const node of this.nodesOf(row)) {
      const flight = busy.get(node);
      if (flight !== undefined) return flight;
    }
    return undefined;
  }

  #wait(row: R, { waiting }: Flight): void {
    this.#waiting += 1;
    waiting.push(() => {
      this.#waiting -= 1;
      this.#free.push(row);
    });
  }
}

/**
 * Writes all batches, so many at a time. The first failure ends the work: what is in flight is waited for, nothing more is begun.
 */
export async function writeBatches<R extends Row, Key>(
  batches: DisjointBatches<R, Key>,
  mostInFlight: number,
  write: (batch: Batch<R, Key>) => Promise<void>,
): Promise<void> {
  const inFlight = new Set<Promise<void>>();
  try {
    while (true) {
      for (let batch = nextOf(); batch !== undefined; batch = nextOf()) begin(batch);
      if (inFlight.size === 0) return;
      await Promise.race(inFlight);
    }
  } finally {
    await Promise.allSettled(inFlight);
  }

  function nextOf(): Batch<R, Key> | undefined {
    return inFlight.size < mostInFlight ? batches.next() : undefined;
  }

  function begin(batch: Batch<R, Key>): void {
    const written = write(batch).then(() => {
      batches.release(batch);
      inFlight.delete(written);
    });
    inFlight.add(written);
  }
}
