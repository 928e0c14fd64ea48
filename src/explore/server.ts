/** The explorer as a small web server: the built page and the answers to its questions. It only reads. */
import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { Hono } from "hono";
import type { ZodError } from "zod";
import { packageRoot } from "../package-root.ts";
import { type QuestionName, questions } from "./api.ts";
import type { Explorer } from "./explorer.ts";
import { guard } from "./guard.ts";

/** Where the build puts the page. */
const pageFolder = join(packageRoot, "dist", "explore", "page");

const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".woff2": "font/woff2",
  ".svg": "image/svg+xml",
};

/** Longest address that is read. */
const longestAddress = 8000;

/** Names of files of the page: no other is looked for, so no path of a request reaches the disk. */
const pageFile = /^\/(?:index\.html|assets\/[\w-]+(?:\.[\w-]+)*\.(?:js|css|woff2))?$/;

function readPageFile(path: string): { readonly content: Buffer; readonly type: string } | null {
  if (!pageFile.test(path)) return null;
  const name = path === "/" ? "index.html" : path.slice(1);
  try {
    const content = readFileSync(join(pageFolder, name));
    return { content, type: contentTypes[extname(name)] ?? "application/octet-stream" };
  } catch {
    return null; // a file of the page that is not there
  }
}

function problemOf(error: ZodError): string {
  const [issue] = error.issues;
  return `${issue?.path.join(".") ?? "question"}: ${issue?.message ?? "not understood"}`;
}

export interface AppOptions {
  readonly explorer: () => Explorer;
  /** The port it is reached at, known when it listens. */
  readonly port: () => number;
}

/** The routes; every question is a GET under `/api/`. */
export function explorerApp({ explorer, port }: AppOptions): Hono {
  const app = new Hono({ strict: false });
  app.use(guard(port));
  app.use(async (context, next) => {
    if (context.req.url.length > longestAddress) return context.json({ problem: "address: too long" }, 414);
    if (!["GET", "HEAD"].includes(context.req.method))
      return context.json({ problem: "this only reads" }, 405);
    await next();
  });
  for (const name of Object.keys(questions) as QuestionName[]) {
    // holds: these are its keys
    app.get(`/api/${name}`, async (context) => {
      const query = questions[name].query.safeParse(context.req.query());
      if (!query.success) return context.json({ problem: problemOf(query.error) }, 400);
      // The cast holds because the question of this name was read by the schema of this name.
      const answer = await (explorer()[name] as (query: unknown) => Promise<object | null>)(query.data);
      return answer === null ? context.json({ problem: "not in this graph" }, 404) : context.json(answer);
    });
  }
  app.get("*", (context) => {
    const file = readPageFile(context.req.path);
    if (file === null) return context.json({ problem: "nothing is here" }, 404);
    return context.body(new Uint8Array(file.content), 200, { "Content-Type": file.type });
  });
  app.onError((_, context) => context.json({ problem: "elaqe broke on this question" }, 500));
  return app;
}
