/** A web server on this machine for tests: routes by path, and a log of what was asked. */

import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Fetcher, type FetcherOptions } from "../../src/fetch/fetcher.ts";

export type Route = (request: IncomingMessage, response: ServerResponse) => void;

export interface WebServer extends AsyncDisposable {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  readonly port: number;
  /** Method and path of every request, in order, with the headers that matter. */
  readonly asked: { readonly path: string; readonly headers: IncomingMessage["headers"] }[];
  readonly routes: Map<string, Route>;
}

export const text =
  (body: string | Uint8Array, headers: Record<string, string> = {}, status = 200): Route =>
  (_, response) => {
    response.writeHead(status, { "content-type": "text/plain; charset=utf-8", ...headers }).end(body);
  };

export const redirect =
  (location: string, status = 302): Route =>
  (_, response) => {
    response.writeHead(status, { location }).end();
  };

/** Answers one route after the other, the last one for good. */
export function inTurn(...routes: readonly Route[]): Route {
  let next = 0;
  return (request, response) => routes[Math.min(next++, routes.length - 1)]?.(request, response);
}

export async function startServer(routes: Readonly<Record<string, Route>> = {}): Promise<WebServer> {
  const known = new Map(Object.entries(routes));
  const asked: WebServer["asked"] = [];
  const listener: RequestListener = (request, response) => {
    const path = request.url ?? "";
    asked.push({ path, headers: request.headers });
    const route = known.get(path);
    if (route === undefined) response.writeHead(404).end("none");
    else route(request, response);
  };
  const server = createServer(listener);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo; // holds: it listens on a port
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    asked,
    routes: known,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

/** A clock that does not wait but notes how long it should have. */
export function noteClock(now = Date.parse("2026-11-27T08:00:00Z")) {
  const waits: number[] = [];
  let current = now;
  return {
    waits,
    now: () => current,
    wait: async (ms: number) => {
      waits.push(ms);
      current += ms;
    },
    /** Lets time pass. */
    pass: (ms: number) => {
      current += ms;
    },
  };
}

export interface TestFetcher extends AsyncDisposable {
  readonly fetcher: Fetcher;
  readonly clock: ReturnType<typeof noteClock>;
  readonly cacheFolder: string;
}

export function makeFetcher(
  server: Pick<WebServer, "port"> | null,
  options: Partial<FetcherOptions> & { readonly clock?: ReturnType<typeof noteClock> } = {},
): TestFetcher {
  const clock = options.clock ?? noteClock();
  const cacheFolder = options.cacheFolder ?? mkdtempSync(join(tmpdir(), "elaqe-fetch-"));
  const fetcher = new Fetcher({
    cacheFolder,
    userAgent: "elaqe/test",
    privateHosts: server === null ? [] : [`127.0.0.1:${server.port}`],
    isOffline: false,
    pauseMs: 0,
    limits: { mostBytes: 100_000, totalMs: 5000, silenceMs: 3000 },
    patience: { retries: 3, firstWaitMs: 1000, longestWaitMs: 60_000 },
    ...options,
    clock,
  });
  return {
    fetcher,
    clock,
    cacheFolder,
    async [Symbol.asyncDispose]() {
      await fetcher.close();
      if (options.cacheFolder === undefined) rmSync(cacheFolder, { recursive: true, force: true });
    },
  };
}
