import { createServer } from "node:net";
import { describe, expect, inject, test } from "vitest";
import { ConfigError, InputError, StoreError } from "../../src/errors.ts";
import { openStore, type StoreOptions } from "../../src/store/open-store.ts";
import { freePorts } from "../neo4j/free-ports.ts";

describe("a Neo4j that cannot be used", () => {
  const login = inject("neo4j");

  async function failure(target: string, options: StoreOptions): Promise<StoreError> {
    const started = Date.now();
    const error = await openStore(target, options).then(undefined, (reason: unknown) => reason);
    expect(Date.now() - started).toBeLessThan(15_000);
    expect(error).toBeInstanceOf(StoreError);
    expect((error as StoreError).message).not.toContain(options.password ?? "no password");
    expect((error as StoreError).message).not.toContain("\n");
    return error as StoreError;
  }

  test("is named with its address when nothing listens there", async () => {
    const [port] = await freePorts(1);
    const target = `bolt://127.0.0.1:${port}`;
    const { data, message } = await failure(target, login);
    expect(data).toMatchObject({ target, problem: "unreachable" });
    expect(message).toContain("docker compose up");
  });

  test("is named when it accepts the connection and never answers", async () => {
    const server = createServer(() => {});
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    const port = typeof address === "object" ? address?.port : undefined;
    expect((await failure(`bolt://127.0.0.1:${port}`, login)).data.problem).toBe("unreachable");
    server.close();
  });

  test("is named when its host does not exist", async () => {
    expect((await failure("neo4j://no-such-host.invalid:7687", login)).data.problem).toBe("unreachable");
  });

  test("says that the password is wrong without telling it", async () => {
    const { data, message } = await failure(login.uri, { ...login, password: "wrong-secret-password" });
    expect(data.problem).toBe("unauthorized");
    expect(message).toContain("NEO4J_PASSWORD");
  });

  test("says that credentials are missing", async () => {
    expect((await failure(login.uri, {})).data.problem).toBe("unauthorized");
  });

  test("says that it has no such database", async () => {
    const { data, message } = await failure(login.uri, { ...login, database: "nosuchdatabase" });
    expect(data.problem).toBe("unknown-database");
    expect(message).toContain("nosuchdatabase");
  });

  test("says that it does not speak TLS", async () => {
    const { data } = await failure(login.uri.replace("bolt:", "bolt+s:"), login);
    expect(["untrusted", "unreachable"]).toContain(data.problem);
  });

  test.each(["bolt://", "bolt://user:secret@127.0.0.1:7687"])(
    "an address that is none is a mistake in the configuration: %s",
    async (target) => {
      const error = await openStore(target, login).then(undefined, (reason: unknown) => reason);
      expect(error).toBeInstanceOf(ConfigError);
      expect((error as ConfigError).message).not.toContain("secret");
    },
  );

  test("stops a reading statement at its time limit", async () => {
    const store = await openStore(login.uri, { ...login, queryTimeoutMs: 500 });
    const endless =
      "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a = -b RETURN count(*)";
    await expect(store.query(endless)).rejects.toMatchObject({ data: { problem: "timeout" } });
    await store.close();
  });

  test("runs nothing that writes, not even inside a procedure", async () => {
    const store = await openStore(login.uri, login);
    await expect(store.query("CALL db.createLabel('X')")).rejects.toThrow(InputError);
    await store.close();
  });
});
