/** A driver with time limits everywhere, and the ways in which statements are run on it. */
import { setTimeout } from "node:timers/promises";
import neo4j, {
  type Config,
  type Driver,
  type Record as DriverRecord,
  type QueryResult as DriverResult,
  type ManagedTransaction,
  type Session,
} from "neo4j-driver";
import { ConfigError, StoreError } from "../../errors.ts";
import type { QueryResult } from "../graph-store.ts";
import { explain, type Place } from "./errors.ts";
import { asParameters, plainValue } from "./values.ts";

export interface Neo4jOptions {
  readonly username?: string;
  readonly password?: string;
  /** Name of the database; the user's home database when left out. */
  readonly database?: string;
  /** File with the certificate (PEM) of the authority that signed the server's. */
  readonly certificateAuthority?: string;
  /** Limit of one reading statement. */
  readonly queryTimeoutMs?: number;
  /** An answer of more rows is refused. */
  readonly mostRows?: number;
  /** How long to wait for a server that does not answer yet, as one that was just started; not at all when left out. */
  readonly startWaitMs?: number;
  /** Told once when there is something to wait for. */
  readonly onStartWait?: () => void;
}

const limits = {
  connectionTimeout: 5_000,
  connectionAcquisitionTimeout: 20_000,
  maxTransactionRetryTime: 15_000,
  maxConnectionPoolSize: 20,
};
/** Limit of the first answer after opening. */
const answerTimeoutMs = 10_000;
/** Limit of one writing transaction: far above what a batch takes, so that a stuck server ends the load. */
const writeTimeoutMs = 120_000;

export interface Connection {
  readonly place: Place;
  /** Runs one statement in a transaction that may only read. */
  read(statement: string, parameters?: Readonly<Record<string, unknown>>): Promise<QueryResult>;
  /** Runs one reading statement whose records come as they are used; `collect` begins anew when the driver tries again. */
  stream<Result>(
    statement: string,
    collect: (records: AsyncIterable<DriverRecord>) => Promise<Result>,
  ): Promise<Result>;
  /** Runs work in one managed transaction, again when the server says that the failure may pass. */
  write<Result>(work: (transaction: ManagedTransaction) => Promise<Result>): Promise<Result>;
  /** A session of its own, for a transaction that the caller begins and ends. */
  session(): Session;
  close(): Promise<void>;
}

/**
 * Connects and makes sure that the server answers, knows the user and has the database.
 * @throws ConfigError for an address that is none, StoreError for a server that cannot be used; within some seconds.
 */
export async function connect(target: string, options: Neo4jOptions): Promise<Connection> {
  const place: Place = { target, username: options.username ?? "", database: options.database };
  const driver = makeDriver(target, options);
  const open = (defaultAccessMode: "READ" | "WRITE") =>
    driver.session({
      defaultAccessMode,
      bookmarkManager: driver.executeQueryBookmarkManager, // in a cluster, a read sees what was written before it
      ...(options.database === undefined ? {} : { database: options.database }),
    });
  const readLimit = options.queryTimeoutMs === undefined ? {} : { timeout: options.queryTimeoutMs };

  async function inSession<Result>(
    mode: "READ" | "WRITE",
    work: (session: Session) => Promise<Result>,
  ): Promise<Result> {
    const session = open(mode);
    try {
      return await work(session);
    } catch (cause) {
      throw explain(cause, place);
    } finally {
      await session.close().catch(() => {}); // a broken connection: its cause is already on the way
    }
  }

  // Not a managed transaction: a server that is down is reported at once, not after the retries.
  const greet = () =>
    withinLimit(
      inSession("READ", async (session) => session.run("RETURN 1", {}, { timeout: answerTimeoutMs })),
      place,
    );
  try {
    await untilStarted(greet, options);
  } catch (error) {
    void driver.close(); // may wait for the server, the caller shall not
    throw error;
  }
  return {
    place,
    read: (statement, parameters = {}) =>
      inSession("READ", async (session) => {
        const values = asParameters(parameters);
        return plainResult(await session.executeRead((tx) => tx.run(statement, values), readLimit));
      }),
    stream: (statement, collect) =>
      inSession("READ", async (session) =>
        session.executeRead((transaction) => collect(transaction.run(statement)), readLimit),
      ),
    write: (work) =>
      inSession("WRITE", async (session) => session.executeWrite(work, { timeout: writeTimeoutMs })),
    session: () => open("WRITE"),
    close: () => driver.close(),
  };
}

const startPauseMs = 500;

/** Asks again while the server may be on its way up, for as long as the options say. */
async function untilStarted(
  greet: () => Promise<unknown>,
  { startWaitMs = 0, onStartWait = () => {} }: Neo4jOptions,
): Promise<void> {
  const deadline = performance.now() + startWaitMs;
  for (let tries = 0; ; tries += 1) {
    try {
      await greet();
      return;
    } catch (error) {
      if (performance.now() + startPauseMs > deadline || !maySoonAnswer(error)) throw error;
      if (tries === 0) onStartWait();
      await setTimeout(startPauseMs);
    }
  }
}

/** Not yet listening, or listening before its database is there. */
function maySoonAnswer(error: unknown): boolean {
  if (!(error instanceof StoreError) || String(error.message).includes("ENOTFOUND")) return false;
  return error.data.problem === "unreachable" || error.data.problem === "stopped";
}

/** The driver's own limits do not cover a server that takes the connection and then says nothing. */
async function withinLimit(answer: Promise<unknown>, { target }: Place): Promise<void> {
  const waiting = new AbortController();
  const limit = setTimeout(answerTimeoutMs, undefined, { signal: waiting.signal }).then(() => {
    const message = `no answer within ${answerTimeoutMs / 1000} s; check that Neo4j's Bolt port is behind this address`;
    throw new StoreError(`${target}: ${message}`, { data: { target, problem: "unreachable" } });
  });
  try {
    await Promise.race([answer, limit]);
  } finally {
    waiting.abort();
    limit.catch(() => {}); // aborted, or already thrown above
  }
}

function makeDriver(target: string, options: Neo4jOptions): Driver {
  if (/^[^/]*\/\/[^/]*@/.test(target)) {
    throw new ConfigError(
      "address of Neo4j: it holds a user name; give the address alone and set NEO4J_USERNAME and NEO4J_PASSWORD",
    );
  }
  const { username, password, certificateAuthority } = options;
  const credentials = username === undefined ? undefined : neo4j.auth.basic(username, password ?? "");
  const config: Config = { ...limits, useBigInt: true };
  if (certificateAuthority !== undefined) {
    config.encrypted = "ENCRYPTION_ON";
    config.trust = "TRUST_CUSTOM_CA_SIGNED_CERTIFICATES";
    config.trustedCertificates = [certificateAuthority];
  }
  // The driver takes an authority's certificate only with an address that does not itself ask for encryption.
  const address = certificateAuthority === undefined ? target : target.replace(/^(\w+)\+s:/, "$1:");
  try {
    return neo4j.driver(address, credentials, config);
  } catch (cause) {
    throw new ConfigError(`${target}: not an address of Neo4j; write bolt://HOST:7687 or neo4j+s://HOST`, {
      cause,
    });
  }
}

function plainResult({ records }: DriverResult): QueryResult {
  const columns = records[0]?.keys.map(String) ?? [];
  const rows = records.map((record) =>
    Object.fromEntries(columns.map((name) => [name, plainValue(record.get(name))])),
  );
  return { columns, rows };
}
