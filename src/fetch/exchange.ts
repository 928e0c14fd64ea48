/**
 * One request and its answer, without any redirect or second try. The body goes to a file as it comes, unpacked, and is cut
 * off at its limits of size and time, so that a server that never ends costs neither memory nor the run.
 */
import { closeSync, openSync, rmSync, statSync, writeSync } from "node:fs";
import type { Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { type Agent, request } from "undici";
import { ForbiddenHost } from "./guard.ts";

export interface ExchangeLimits {
  /** Bytes of a body, unpacked. */
  readonly mostBytes: number;
  /** From the request to the end of the body. */
  readonly totalMs: number;
  /** Without a byte of the head, or of the body. */
  readonly silenceMs: number;
}

/** Header names in lower case; of a repeated header the first. */
export type Headers = Readonly<Record<string, string>>;

/** What came back, or why nothing did. `isPassing`: trying again later may help. */
export type Answer =
  | { readonly kind: "answer"; readonly status: number; readonly headers: Headers }
  | {
      readonly kind: "problem";
      readonly reason: string;
      readonly isPassing: boolean;
      /** The head, where only the body failed. */
      readonly headers?: Headers;
    };

export interface Exchange {
  readonly agent: Agent;
  readonly url: URL;
  readonly headers: Headers;
  /** Where a body of a 200 or 206 goes; other bodies are thrown away. */
  readonly bodyPath: string;
  readonly limits: ExchangeLimits;
}

class TooLarge extends Error {}

const problem = (reason: string, isPassing: boolean): Answer => ({ kind: "problem", reason, isPassing });

function firstOfEach(headers: Readonly<Record<string, string | string[] | undefined>>): Headers {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => {
      const first = Array.isArray(value) ? value[0] : value;
      return first === undefined ? [] : [[name.toLowerCase(), first]];
    }),
  );
}

/** Chunks of a body, unpacked where it is packed indeed: a server that says gzip and sends none is taken at its bytes. */
async function* unpacked(body: Readable, encoding: string): AsyncGenerator<Buffer> {
  const chunks = body[Symbol.asyncIterator]() as AsyncIterator<Buffer>; // holds: no encoding is set on the body
  const first = await chunks.next();
  if (first.done === true) return;
  async function* whole(): AsyncGenerator<Buffer> {
    yield first.value;
    for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) yield next.value;
  }
  const decoder = decoderFor(encoding, first.value);
  if (decoder === null) return yield* whole();
  const { pipeline } = await import("node:stream/promises");
  const done = pipeline(whole, decoder);
  done.catch(() => {}); // told by the loop below, which reads the same stream
  for await (const chunk of decoder) yield chunk as Buffer; // holds: no encoding is set on the decoder
  await done;
}

function decoderFor(encoding: string, first: Buffer): ReturnType<typeof createGunzip> | null {
  const isGzip = first[0] === 0x1f && first[1] === 0x8b;
  if (/^(?:x-)?gzip$/.test(encoding)) return isGzip ? createGunzip() : null;
  if (encoding === "deflate") return (first[0] ?? 0) % 16 === 8 ? createInflate() : null;
  return encoding === "br" ? createBrotliDecompress() : null;
}

/** Writes the body behind the `kept` bytes that are there already. */
async function saveBody(
  body: Readable,
  { bodyPath, limits }: Exchange,
  encoding: string,
  kept: number,
): Promise<void> {
  const file = openSync(bodyPath, kept > 0 ? "a" : "w");
  let size = kept;
  try {
    for await (const chunk of unpacked(body, encoding)) {
      size += chunk.length;
      if (size > limits.mostBytes) throw new TooLarge();
      writeSync(file, chunk);
    }
  } finally {
    body.on("error", () => {}).destroy();
    closeSync(file);
  }
}

const megabytes = (bytes: number): string => `${Math.round((bytes / 2 ** 20) * 10) / 10} MB`;

/** Codes of undici and of the system: what they mean, and whether it may pass. */
const knownCodes: Readonly<Record<string, readonly [reason: string, isPassing: boolean]>> = {
  EAI_AGAIN: ["the name server does not answer", true],
  ECONNREFUSED: ["the server takes no connection", true],
  ECONNRESET: ["the server broke off", true],
  EPIPE: ["the server broke off", true],
  UND_ERR_SOCKET: ["the server broke off", true],
  UND_ERR_CONNECT_TIMEOUT: ["no connection in time", true],
  ETIMEDOUT: ["no connection in time", true],
  UND_ERR_HEADERS_TIMEOUT: ["no answer in time", true],
  UND_ERR_BODY_TIMEOUT: ["the answer stopped in the middle", true],
  UND_ERR_HEADERS_OVERFLOW: ["the head of the answer is too long", false],
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: ["the answer is shorter or longer than it says", true],
  ENOSPC: ["the disk is full", false],
};

function unknownCode(code: string, message: string): readonly [reason: string, isPassing: boolean] {
  if (/CERT|SIGNED|ISSUER|ALTNAME|TLS|SSL/.test(code))
    return [`its certificate is not trusted (${code})`, false];
  return [`no answer (${code === "" ? message : code})`, true];
}

/** What the failure of a connection means for a person, and whether it may pass. */
function problemOf(error: unknown, { limits, url }: Exchange): Answer {
  if (error instanceof TooLarge)
    return problem(`larger than ${megabytes(limits.mostBytes)}; --most-megabytes allows more`, false);
  if (error instanceof ForbiddenHost)
    return problem(
      `${error.message}, which is not asked; --allow-private ${url.host} asks it all the same`,
      false,
    );
  const { code = "", name = "", message = "" } = error as { code?: string; name?: string; message?: string }; // of undici, of Node or of the system
  if (name === "TimeoutError" || name === "AbortError")
    return problem(`no end after ${limits.totalMs / 1000} s; --most-seconds waits longer`, true);
  if (/^Z_|^ERR__/.test(code)) return problem("its body is damaged where it is packed", true);
  if (name === "HTTPParserError") return problem("what it sends is no HTTP", false);
  if (code === "ENOTFOUND") return problem(`no server is named ${url.hostname}; check the address`, false);
  const [reason, isPassing] = knownCodes[code] ?? unknownCode(code, message);
  return problem(reason, isPassing);
}

/** How many bytes of a 206 are there already; -1 where the part that came is another than was asked for. */
function keptBytes(status: number, headers: Headers, bodyPath: string): number {
  if (status !== 206) return 0;
  const have = statSync(bodyPath, { throwIfNoEntry: false })?.size ?? 0;
  return new RegExp(`^bytes ${have}-`).test(headers["content-range"] ?? "") ? have : -1;
}

/** Reads a head and throws its body away. */
function withoutBody(body: Readable, answer: Answer): Answer {
  body.on("error", () => {}).destroy();
  return answer;
}

/** Asks once. The file at `bodyPath` is whole when the answer is 200 or 206. */
export async function exchange(asked: Exchange): Promise<Answer> {
  const { agent, url, limits, bodyPath } = asked;
  let headers: Headers | undefined;
  try {
    const { statusCode: status, ...answer } = await request(url, {
      dispatcher: agent,
      headers: { ...asked.headers },
      signal: AbortSignal.timeout(limits.totalMs),
      headersTimeout: limits.silenceMs,
      bodyTimeout: limits.silenceMs,
    });
    headers = firstOfEach(answer.headers);
    if (status !== 200 && status !== 206)
      return withoutBody(answer.body, { kind: "answer", status, headers });
    const kept = keptBytes(status, headers, bodyPath);
    if (kept < 0) {
      rmSync(bodyPath, { force: true });
      return withoutBody(answer.body, problem("it sent another part than was asked for", true));
    }
    if (kept + Number(headers["content-length"] ?? 0) > limits.mostBytes)
      return withoutBody(answer.body, problemOf(new TooLarge(), asked));
    await saveBody(answer.body, asked, (headers["content-encoding"] ?? "").trim().toLowerCase(), kept);
    return { kind: "answer", status, headers };
  } catch (error) {
    const failed = problemOf(error, asked);
    return failed.kind === "problem" && headers !== undefined ? { ...failed, headers } : failed;
  }
}
