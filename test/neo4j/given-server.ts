import { markTestDatabase } from "./database.ts";
import type { TestServer } from "./test-server.ts";

/**
 * The server of NEO4J_URI with NEO4J_USERNAME and NEO4J_PASSWORD, or the reason why there is none. NEO4J_BROWSER is the
 * address of its Neo4j Browser, without which the tests of that are left out.
 * @throws Error when its database holds data that no test put there.
 */
export async function useGivenServer(): Promise<TestServer | string> {
  const { NEO4J_URI: uri, NEO4J_USERNAME: username = "neo4j", NEO4J_PASSWORD: password = "" } = process.env;
  if (uri === undefined || uri === "") return "NEO4J_URI is not set";
  await markTestDatabase({ uri, username, password });
  const browser = process.env.NEO4J_BROWSER || null;
  return { uri, username, password, browser, origin: "NEO4J_URI", stop: async () => {} };
}
