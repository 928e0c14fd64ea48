/** The explorer as a small web server: the built page and the answers to its questions. It only reads, but for review. */
import { timingSafeEqual } from "node:crypto";
import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { type Context, Hono, type MiddlewareHandler } from "hono";
import type { ZodError, ZodType } from "zod";
import { InputError } from "../errors.ts";
import { packageRoot } from "../package-root.ts";
import { type QuestionName, questions } from "./api.ts";
import type { Explorer } from "./explorer.ts";
import { guard } from "./guard.ts";
import { decisionSchema, tokenHeader, undoSchema } from "./review-api.ts";
import type { ReviewDesk } from "./review-desk.ts";

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

/** What a server for review also answers. */
export interface Reviewing {
  readonly desk: ReviewDesk;
  /** Whoever decides must name it: only the address that the terminal printed has it. */
  readonly token: string;
}

export interface AppOptions {
  readonly reviewing?: Reviewing;
  readonly explorer: () => Explorer;
  /** The port it is reached at, known when it listens. */
  readonly port: () => number;
}

/** Largest decision that is read. */
const largestDecision = 10_000;

function isToken(given: string | undefined, token: string): boolean {
  const [one, other] = [Buffer.from(given ?? ""), Buffer.from(token)];
  return one.length === other.length && timingSafeEqual(one, other);
}

/** Reads a body that must be JSON of the schema, and gives what is made of it; errors of the input are told. */
async function answerDecision<Said>(
  context: Context,
  schema: ZodType<Said>,
  act: (said: Said) => object,
): Promise<Response> {
  const said = schema.safeParse(await context.req.json().catch(() => null));
  if (!said.success) return context.json({ problem: problemOf(said.error) }, 400);
  try {
    return context.json(act(said.data));
  } catch (error) {
    if (error instanceof InputError) return context.json({ problem: error.message }, 409);
    throw error;
  }
}

/** The routes of a review: everything under `/api/review` needs the token. */
function addReview(app: Hono, { desk, token }: Reviewing): void {
  app.use("/api/review", checkToken(token));
  app.use("/api/review/*", checkToken(token));
  app.get("/api/review", (context) => context.json(desk.review()));
  app.get("/api/review/why/:entity", (context) => {
    try {
      return context.json(desk.why(context.req.param("entity")));
    } catch (error) {
      if (error instanceof InputError) return context.json({ problem: error.message }, 404);
      throw error;
    }
  });
  app.post("/api/review/decide", (context) =>
    answerDecision(context, decisionSchema, (said) => desk.decide(said)),
  );
  app.post("/api/review/undo", (context) =>
    answerDecision(context, undoSchema, ({ line }) => desk.undo(line)),
  );
}

function checkToken(token: string): MiddlewareHandler {
  return async (context, next) => {
    const isJson = context.req.header("content-type")?.startsWith("application/json") === true;
    const length = Number(context.req.header("content-length") ?? 0);
    if (!isToken(context.req.header(tokenHeader), token))
      return context.json(
        { problem: "review: the token is missing; open the address that the terminal printed" },
        403,
      );
    if (context.req.method === "POST" && (!isJson || !(length <= largestDecision)))
      return context.json({ problem: "a decision is a short JSON object" }, 400);
    await next();
  };
}

/** The routes; every question is a GET under `/api/`. */
export function explorerApp({ explorer, port, reviewing }: AppOptions): Hono {
  const app = new Hono({ strict: false });
  app.use(guard(port));
  app.use(async (context, next) => {
    if (context.req.url.length > longestAddress) return context.json({ problem: "address: too long" }, 414);
    const isDecision = reviewing !== undefined && context.req.path.startsWith("/api/review/");
    if (!(isDecision ? ["GET", "HEAD", "POST"] : ["GET", "HEAD"]).includes(context.req.method))
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
  if (reviewing !== undefined) addReview(app, reviewing);
  app.get("*", (context) => {
    const file = readPageFile(context.req.path);
    if (file === null) return context.json({ problem: "nothing is here" }, 404);
    return context.body(new Uint8Array(file.content), 200, { "Content-Type": file.type });
  });
  app.onError((_, context) => context.json({ problem: "elaqe broke on this question" }, 500));
  return app;
}
