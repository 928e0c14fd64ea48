import { connect, createServer, type Server } from "node:net";
import { afterEach, expect, inject, test } from "vitest";
import { openStore } from "../../src/store/open-store.ts";
import { freePorts } from "../neo4j/free-ports.ts";

const login = inject("neo4j");
let server: Server | undefined;
afterEach(() => server?.close());

/** Passes everything on to the real server, from the moment it is called. */
function listen(port: number): void {
  const { hostname, port: realPort } = new URL(login.uri);
  server = createServer((socket) => {
    const real = connect(Number(realPort), hostname);
    socket.pipe(real).pipe(socket);
    for (const one of [socket, real]) one.on("error", () => {});
  }).listen(port, "127.0.0.1");
}

test("a server that is just starting is waited for, and told once", async () => {
  const [port = 0] = await freePorts(1);
  let told = 0;
  const opening = openStore(`bolt://127.0.0.1:${port}`, {
    ...login,
    startWaitMs: 60_000,
    onStartWait: () => {
      told += 1;
      listen(port);
    },
  });
  const store = await opening;
  expect(await store.version()).toMatch(/^Neo4j/);
  await store.close();
  expect(told).toBe(1);
});

test("a server that never comes is given up when the time is over", async () => {
  const [port = 0] = await freePorts(1);
  const opening = openStore(`bolt://127.0.0.1:${port}`, { ...login, startWaitMs: 1_200 });
  await expect(opening).rejects.toThrow(/does not answer/);
});
