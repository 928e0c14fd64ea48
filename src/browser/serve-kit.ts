/** Serves style, guide and saved queries to a Neo4j Browser on this machine. Fixed files, loopback only. */
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { ConfigError } from "../errors.ts";
import { packageRoot } from "../package-root.ts";
import { renderGuideHtml, renderGuideMarkdown } from "./guide.ts";
import { savedQueries } from "./saved-queries.ts";
import { zipTexts } from "./zip.ts";

interface ServedFile {
  readonly type: string;
  readonly content: string | Buffer;
}

/** The files by the paths under which they are served. */
export function kitFiles(): ReadonlyMap<string, ServedFile> {
  const queries = savedQueries();
  const texts = new Map(queries.map(({ chapter, file, text }) => [`elaqe ${chapter}/${file}.cypher`, text]));
  return new Map<string, ServedFile>([
    [
      "/style.grass",
      {
        type: "text/plain; charset=utf-8",
        content: readFileSync(join(packageRoot, "cypher/browser/style.grass"), "utf8"),
      },
    ],
    ["/guide.html", { type: "text/html; charset=utf-8", content: renderGuideHtml(queries) }],
    ["/guide.md", { type: "text/markdown; charset=utf-8", content: renderGuideMarkdown(queries) }],
    ["/queries.zip", { type: "application/zip", content: zipTexts(texts) }],
  ]);
}

/** Browser's page comes from another port or another machine, so it must be allowed to read; there is no secret in the kit. */
const openHeaders = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Allow-Methods": "GET, HEAD",
  "Access-Control-Allow-Headers": "*",
  "Access-Control-Allow-Private-Network": "true",
  "Cache-Control": "no-store",
  "X-Content-Type-Options": "nosniff",
} as const;

function makeServer(files: ReadonlyMap<string, ServedFile>): Server {
  return createServer((request, response) => {
    const { method = "", url = "" } = request;
    const file = files.get(url.split("?")[0] ?? "");
    if (method === "OPTIONS") response.writeHead(204, openHeaders).end();
    else if (method !== "GET" && method !== "HEAD") response.writeHead(405, openHeaders).end();
    else if (file === undefined) {
      const list = [...files.keys()].join("\n");
      response.writeHead(404, { ...openHeaders, "Content-Type": "text/plain" }).end(`${list}\n`);
    } else {
      const head = { ...openHeaders, "Content-Type": file.type };
      response.writeHead(200, head).end(method === "HEAD" ? undefined : file.content);
    }
  });
}

function listen(server: Server, port: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") resolve(undefined);
      else reject(new ConfigError(`port ${port}: cannot be listened on (${error.code})`, { cause: error }));
    });
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}

/** How many ports after a taken one are tried. */
const portsTried = 20;

/**
 * Serves the kit on 127.0.0.1, on the port or the next free one after it; port 0 takes any.
 * @throws ConfigError where no port can be had.
 */
export async function serveKit(port: number): Promise<{ readonly port: number; close(): Promise<void> }> {
  const files = kitFiles();
  for (let tried = port; tried < port + portsTried && tried <= 65_535; tried += 1) {
    const server = makeServer(files);
    const taken = await listen(server, tried);
    if (taken === undefined) continue;
    return {
      port: taken,
      close: () =>
        new Promise((resolve) => {
          server.close(() => resolve());
          server.closeAllConnections();
        }),
    };
  }
  throw new ConfigError(`port ${port}: it and those after it are taken; name another with --port`, {
    data: { port },
  });
}
