/**
 * Gives the tests of the `neo4j` project a real server: the one in NEO4J_URI; else a Docker container from the shipped
 * compose file; else Neo4j's jars from Maven Central on a JDK of this machine. A release that ELAQE_TEST_NEO4J_VERSION names
 * comes from the jars always, so that no other one stands in for it.
 */
import type { TestProject } from "vitest/node";
import { startDockerServer } from "./docker-server.ts";
import { useGivenServer } from "./given-server.ts";
import { startMavenServer } from "./maven-server.ts";
import type { TestServer } from "./test-server.ts";

declare module "vitest" {
  export interface ProvidedContext {
    neo4j: {
      readonly uri: string;
      readonly username: string;
      readonly password: string;
      readonly browser: string | null;
    };
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await findServer();
  console.error(`Neo4j for the tests: ${server.origin} at ${server.uri}`);
  const { uri, username, password, browser } = server;
  project.provide("neo4j", { uri, username, password, browser });
  return () => server.stop();
}

async function findServer(): Promise<TestServer> {
  const missing: string[] = [];
  const isReleaseNamed = (process.env.ELAQE_TEST_NEO4J_VERSION ?? "") !== "";
  const finders = isReleaseNamed ? [startMavenServer] : [useGivenServer, startDockerServer, startMavenServer];
  for (const find of finders) {
    const found = await find();
    if (typeof found !== "string") return found;
    missing.push(found);
  }
  throw new Error(
    [
      "No Neo4j for the tests:",
      ...missing.map((reason) => `  - ${reason}`),
      "Provide one of them, or set ELAQE_TEST_NEO4J=skip to leave the Neo4j tests out knowingly.",
    ].join("\n"),
  );
}
