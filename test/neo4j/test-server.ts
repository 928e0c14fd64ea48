/** A Neo4j that the tests may fill and wipe. */
export interface TestServer {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** Address of Neo4j Browser; null where it is not known. */
  readonly browser: string | null;
  /** Where it came from, printed when the tests start. */
  readonly origin: string;
  /** Stops and removes what this run started; does nothing to a server that was given. */
  stop(): Promise<void>;
}
