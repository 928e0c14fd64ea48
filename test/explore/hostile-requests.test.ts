import { request } from "node:http";
import { connect } from "node:net";
import { describe, expect, test } from "vitest";
import { exploredGraph } from "./explored-graph.ts";
import { serveGraph } from "./serve-graph.ts";

const served = serveGraph(exploredGraph);

interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

function send({ method = "GET", path = "/api/start", headers = {}, body = "" }: Sent): Promise<number> {
  return new Promise((resolve, reject) => {
    const host = { host: `127.0.0.1:${served.port()}` };
    const asked = request(
      {
        host: "127.0.0.1",
        port: served.port(),
        method,
        path,
        headers: { ...host, ...headers },
        setHost: false,
      },
      (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      },
    );
    asked.on("error", reject);
    asked.end(body);
  });
}

/** Sends bytes that no client library would, and gives the status of the answer. */
function sendRaw(lines: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = connect(served.port(), "127.0.0.1", () => socket.end(`${lines.join("\r\n")}\r\n\r\n`));
    let answer = "";
    socket.on("data", (data) => (answer += String(data)));
    socket.on("close", () => resolve(Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1] ?? 0)));
    socket.on("error", reject);
  });
}

const hosts = [
  "evil.example",
  "evil.example:PORT",
  "127.0.0.1.evil.example:PORT",
  "127.0.0.1:1",
  "0.0.0.0:PORT",
];
const origins = [
  "http://evil.example",
  "null",
  "https://127.0.0.1:PORT",
  "http://127.0.0.1:1",
  "file://",
  "http://127.0.0.1:PORT.evil.example",
];
const paths = [
  "/../package.json",
  "/..%2f..%2fpackage.json",
  "/assets/../../../package.json",
  "/assets/..%2F..%2F..%2Fpackage.json",
  "/assets/%2e%2e/index.html.map",
  "/assets/x.js%00.html",
  "/%c0%ae%c0%ae/package.json",
  "//evil.example/",
  "/api/../../etc/passwd",
  "/api/constructor",
  "/api/__proto__",
];
const questions = [
  "/api/entity",
  "/api/entity?id=",
  `/api/search?words=${"a".repeat(500)}`,
  "/api/search?words=a&limit=100000",
  "/api/search?words=a&limit=-1",
  "/api/start?language=xx",
  `/api/search?words=${"a".repeat(9000)}`,
];

describe("a hostile request is refused", () => {
  test.each(hosts)("for the host %s", async (host) => {
    expect(await send({ headers: { host: host.replace("PORT", String(served.port())) } })).toBe(403);
  });

  test.each(origins)("from the origin %s", async (origin) => {
    expect(await send({ headers: { origin: origin.replace("PORT", String(served.port())) } })).toBe(403);
  });

  test("from a page of another site", async () => {
    for (const site of ["cross-site", "same-site"])
      expect(await send({ headers: { "sec-fetch-site": site } })).toBe(403);
  });

  test.each(paths)("for the path %s", async (path) => {
    expect(await send({ path })).toBeGreaterThanOrEqual(400);
  });

  test.each(questions)("for the question %#", async (path) => {
    expect(await send({ path })).toBeGreaterThanOrEqual(400);
  });

  test.each(["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"])("by %s", async (method) => {
    expect(await send({ method })).toBeGreaterThanOrEqual(400);
  });

  test("without a host, with two, and for a whole address", async () => {
    const host = `Host: 127.0.0.1:${served.port()}`;
    expect(await sendRaw(["GET /api/start HTTP/1.1"])).toBeGreaterThanOrEqual(400);
    expect(await sendRaw(["GET /api/start HTTP/1.1", host, "Host: evil.example"])).toBeGreaterThanOrEqual(
      400,
    );
    expect(await sendRaw(["GET http://evil.example/api/start HTTP/1.1", "Host: evil.example"])).toBe(403);
  });

  test("and a right one is answered, with a policy that loads nothing from elsewhere", async () => {
    const response = await fetch(`${served.address()}api/start`);
    expect(response.status).toBe(200);
    const policy = response.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'; script-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });
});
