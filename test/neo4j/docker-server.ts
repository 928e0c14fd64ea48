import { join } from "node:path";
import { packageRoot } from "../../src/package-root.ts";
import { markTestDatabase } from "./database.ts";
import { freePorts } from "./free-ports.ts";
import { runCommand } from "./run-command.ts";
import type { TestServer } from "./test-server.ts";

const password = "elaqe-test-password";

/** A container from the shipped compose file, under a project, ports and a volume of its own; or why there is none. */
export async function startDockerServer(): Promise<TestServer | string> {
  const engine = await runCommand("docker", ["info", "--format", "{{.ServerVersion}}"], {
    timeoutMs: 10_000,
  });
  if (engine.code !== 0) return "no running Docker engine";
  const [bolt = 0, http = 0] = await freePorts(2);
  const project = `elaqe-test-${process.pid}`;
  const compose = (parameters: readonly string[], timeoutMs: number) =>
    runCommand(
      "docker",
      ["compose", "-p", project, "-f", join(packageRoot, "docker-compose.yml"), ...parameters],
      {
        timeoutMs,
        env: {
          ...process.env,
          NEO4J_PASSWORD: password,
          ELAQE_BOLT_PORT: String(bolt),
          ELAQE_HTTP_PORT: String(http),
        },
      },
    );
  const stop = async () => {
    await compose(["down", "--volumes"], 60_000);
  };
  const started = await compose(["up", "--detach", "--wait"], 300_000);
  if (started.code !== 0) {
    await stop();
    return `Docker could not start docker-compose.yml: ${started.output.trim().split("\n").at(-1)}`;
  }
  const login = { uri: `bolt://127.0.0.1:${bolt}`, username: "neo4j", password };
  await markTestDatabase(login);
  const browser = `http://localhost:${http}/browser/`;
  return { ...login, browser, origin: "a Docker container from docker-compose.yml", stop };
}
