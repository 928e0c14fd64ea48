/** The default engine: a Cypher database in one file, no server. */
import { existsSync, statSync } from "node:fs";
import { Database } from "@ladybugdb/core";
import type { KnowledgeGraph } from "../../model/knowledge-graph.ts";
import { graphOfRows } from "../graph-of-rows.ts";
import type { GraphStore, LoadChanges, LoadOptions, QueryResult, WriteCounts } from "../graph-store.ts";
import { countWrites, heldIn, isEmpty, planLoad, summarize } from "../load-plan.ts";
import { graphRows, type Row, type TableRows } from "../rows.ts";
import { buildGraphFile, stageRows } from "./build-file.ts";
import type { EmbeddedDatabase, Parameters } from "./database.ts";
import { withFileLock } from "./file-lock.ts";
import { runTranslated } from "./front/run-translated.ts";
import { translateStatement } from "./front/translate-statement.ts";
import { buildIdKey, metaIn, openGraphFile } from "./graph-file.ts";
import { readPages } from "./read-pages.ts";

export interface EmbeddedOptions {
  /** The file may be missing: it holds an empty graph until the first load makes it. */
  readonly create?: boolean;
  readonly queryTimeoutMs?: number;
  /** An answer of more rows is refused. */
  readonly mostRows?: number;
  /** For questions that are known to need little: the engine keeps few pages of the file, where it would take most of the machine's memory. */
  readonly isFrugal?: boolean;
}

/** Pages kept by a frugal store: half of the file, since what the engine joins grows with it, and no less than this. */
const leastFrugalBytes = 2 ** 29;

function frugalBuffer(path: string): { readonly bufferBytes: number } {
  return { bufferBytes: Math.max(leastFrugalBytes, Math.ceil(statSync(path).size / 2)) };
}

/**
 * Opens the graph in a file.
 * @throws StoreError when the file is missing (without `create`), is no elaqe graph, or is one of another version.
 */
export async function openEmbedded(path: string, options: EmbeddedOptions = {}): Promise<GraphStore> {
  const store = new EmbeddedStore(path, options);
  if (options.create !== true || existsSync(path)) await store.open();
  return store;
}

/** Guards the one open connection: reads share it, a load replaces the file under it. */
class EmbeddedStore implements GraphStore {
  readonly engine = "embedded";
  readonly #path: string;
  readonly #options: EmbeddedOptions;
  /** Of all who ask at once one opens: a second database would never be closed. */
  #database: Promise<EmbeddedDatabase> | undefined;

  constructor(path: string, options: EmbeddedOptions) {
    this.#path = path;
    this.#options = options;
  }

  async version(): Promise<string> {
    return `LadybugDB ${Database.getVersion()}`;
  }

  /** Nothing to do: the tables are made with the file, by the first load. */
  async prepare(): Promise<void> {}

  async plan(graph: KnowledgeGraph): Promise<LoadChanges> {
    const wanted = graphRows(graph);
    return summarize(await planLoad(heldIn(await this.#rows()), wanted), wanted);
  }

  async load(graph: KnowledgeGraph, options: LoadOptions = {}): Promise<WriteCounts> {
    const wanted = graphRows(graph);
    return withFileLock(this.#path, async () => {
      await this.close(); // another writer may have replaced the file since it was opened
      const plan = await planLoad(heldIn(await this.#rows()), wanted);
      await this.close();
      if (!isEmpty(plan) || !existsSync(this.#path)) {
        const staged = await stageRows(this.#path, graph);
        await buildGraphFile(this.#path, staged, options);
      }
      return countWrites(plan);
    });
  }

  async query(statement: string, parameters: Parameters = {}): Promise<QueryResult> {
    const translated = translateStatement(statement, parameters);
    return runTranslated(translated, await this.open(), this.#options.mostRows ?? Number.POSITIVE_INFINITY);
  }

  async buildId(): Promise<string | null> {
    const id = await metaIn(await this.open(), buildIdKey);
    return typeof id === "string" ? id : null;
  }

  async read(): Promise<KnowledgeGraph> {
    return graphOfRows(await this.#rows());
  }

  async close(): Promise<void> {
    const database = this.#database;
    this.#database = undefined;
    await (await database?.catch(() => undefined))?.close();
  }

  async open(): Promise<EmbeddedDatabase> {
    this.#database ??= this.#openFile();
    try {
      return await this.#database;
    } catch (cause) {
      this.#database = undefined; // the next who asks may find the file whole
      throw cause;
    }
  }

  async #openFile(): Promise<EmbeddedDatabase> {
    const { isFrugal = false, ...limits } = this.#options;
    const buffer = isFrugal && existsSync(this.#path) ? frugalBuffer(this.#path) : {};
    return openGraphFile(this.#path, { ...limits, ...buffer });
  }

  async #rows(): Promise<TableRows> {
    if (this.#options.create === true && !existsSync(this.#path)) return new Map();
    const rows = new Map<string, Row[]>();
    for await (const page of readPages(await this.open())) {
      for (const [table, list] of page) {
        const known = rows.get(table);
        if (known === undefined) rows.set(table, [...list]);
        else for (const row of list) known.push(row);
      }
    }
    return rows;
  }
}
