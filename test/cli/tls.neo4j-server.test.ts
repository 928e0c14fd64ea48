import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { packageRoot } from "../../src/package-root.ts";
import { makePolicyFolder } from "../neo4j/certificates.ts";
import { type LocalServer, startMavenServer } from "../neo4j/maven-server.ts";
import { elaqeProcess as elaqe, emptyFolder, seeds } from "./run-elaqe.ts";

/** The server needs a certificate of the test's, so it is one of its own; without a JDK there is none. */
const local = await startMavenServer();
if (typeof local === "string" && process.env.CI)
  throw new Error(`the TLS test is never left out in CI: ${local}`);

describe.skipIf(typeof local === "string")(
  "a server whose certificate an authority of one's own signed",
  () => {
    const { server, stop } = local as LocalServer; // holds: else the suite is skipped
    const folder = join(packageRoot, "node_modules/.cache/elaqe-tls");
    const certificates = join(server.home, "certificates", "bolt");
    const environment = { NEO4J_USERNAME: server.login.username, NEO4J_PASSWORD: server.login.password };
    const { port } = new URL(server.login.uri);
    const address = (protocol: string, host = "127.0.0.1") => `${protocol}://${host}:${port}`;

    beforeAll(async () => {
      await makePolicyFolder(certificates, "127.0.0.1");
      await server.stop();
      for (const line of [
        "server.bolt.tls_level=OPTIONAL",
        "dbms.ssl.policy.bolt.enabled=true",
        "dbms.ssl.policy.bolt.base_directory=certificates/bolt",
        "dbms.ssl.policy.bolt.private_key=private.key",
        "dbms.ssl.policy.bolt.public_certificate=public.crt",
        "dbms.ssl.policy.bolt.client_auth=NONE",
      ])
        await server.configure(line);
      await server.start();
      mkdirSync(folder, { recursive: true });
      await elaqe(["build", seeds, "--quiet"], { cwd: folder });
    });
    afterAll(() => stop());

    const count = (target: string, ...flags: readonly string[]) => {
      const words = ["query", "MATCH (d:Document) RETURN count(d) AS documents", "--on", target, "--csv"];
      return elaqe([...words, ...flags], { cwd: emptyFolder(), environment });
    };
    const authority = join(certificates, "authority.pem");

    test.each(["bolt+s", "neo4j+s"])("is loaded and asked over %s with --certificate", async (protocol) => {
      const words = [
        "load",
        join(folder, "graph.elaqe"),
        "--to",
        address(protocol),
        "--certificate",
        authority,
      ];
      const loaded = await elaqe(words, { cwd: emptyFolder(), environment });
      expect(loaded).toMatchObject({ code: 0, error: expect.stringContaining("graph.elaqe is in") });
      expect(await count(address(protocol), "--certificate", authority)).toMatchObject({
        code: 0,
        out: expect.stringMatching(/^documents\s+14\s*$/),
      });
    });

    test("is taken as it is by an address that asks for that", async () => {
      expect(await count(address("bolt+ssc"))).toMatchObject({ code: 0 });
    });

    test.each<[string, string, readonly string[]]>([
      ["without the authority's certificate", address("bolt+s"), []],
      ["with another authority's", address("neo4j+s"), ["--certificate", join(certificates, "stranger.pem")]],
      [
        "under a name that its certificate lacks",
        address("bolt+s", "localhost"),
        ["--certificate", authority],
      ],
    ])("is refused %s, with advice and exit code 2", async (_what, target, flags) => {
      const { code, out, error } = await count(target, ...flags);
      expect({ code, out }).toEqual({ code: 2, out: "" });
      expect(error).toMatch(/its certificate is not trusted .*--certificate/);
      expect(error).not.toContain(server.login.password);
    });
  },
);
