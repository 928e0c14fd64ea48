/**
 * Who may ask the explorer: only the page it served itself, in a browser on this machine. A page of another site cannot
 * name another host (DNS rebinding), cannot ask from its own origin, and cannot frame this one.
 */
import type { MiddlewareHandler } from "hono";

/** The page loads what lies beside it and nothing else. */
const pageHeaders = {
  "Content-Security-Policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data: blob:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cache-Control": "no-store",
} as const;

const loopbackNames = new Set(["127.0.0.1", "localhost", "[::1]"]);

/** Whether a `Host` header names this machine, with or without a port. */
function isOwnHost(host: string | undefined, port: number): boolean {
  const [, name = "", given = "80"] = /^(\[[0-9a-f:]+\]|[^:]*)(?::(\d{1,5}))?$/i.exec(host ?? "") ?? [];
  return loopbackNames.has(name.toLowerCase()) && Number(given) === port;
}

/** Whether an `Origin` header is the page's own. */
function isOwnOrigin(origin: string, port: number): boolean {
  return origin.startsWith("http://") && isOwnHost(origin.slice("http://".length), port);
}

/** Refuses whatever does not come from the page itself, before anything is read. */
export function guard(port: () => number): MiddlewareHandler {
  return async (context, next) => {
    const { req } = context;
    const origin = req.header("origin");
    const site = req.header("sec-fetch-site");
    const isForeign =
      !isOwnHost(req.header("host"), port()) ||
      (origin !== undefined && !isOwnOrigin(origin, port())) ||
      (site !== undefined && !["same-origin", "none"].includes(site));
    if (isForeign)
      return context.json({ problem: "this address answers its own page only" }, 403, pageHeaders);
    await next();
    for (const [name, value] of Object.entries(pageHeaders)) context.header(name, value);
  };
}
