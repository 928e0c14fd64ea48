/**
 * Proxies that the environment names. They are not used: a proxy looks names up itself, so nobody here could see that an address
 * leads into the network behind it. Who has no other way out is told so.
 */
type Environment = Readonly<Record<string, string | undefined>>;

const setting = (environment: Environment, name: string): string =>
  environment[name.toLowerCase()] ?? environment[name] ?? "";

/** Whether a pattern of NO_PROXY means the host: `*`, the host, a domain above it, with a port or without. */
function isMeant(pattern: string, { hostname, host }: URL): boolean {
  const domain = pattern
    .trim()
    .toLowerCase()
    .replace(/^\*?\./, "");
  if (domain === "") return false;
  return domain === "*" || host === domain || hostname === domain || hostname.endsWith(`.${domain}`);
}

/** The variable whose proxy other programs would ask for an address; null where none is set or NO_PROXY leaves it out. */
function variableFor(environment: Environment, address: string): string | null {
  const url = new URL(address);
  const left = setting(environment, "NO_PROXY").split(",");
  if (left.some((pattern) => isMeant(pattern, url))) return null;
  const own = url.protocol === "https:" ? "HTTPS_PROXY" : "HTTP_PROXY";
  return [own, "ALL_PROXY"].find((name) => setting(environment, name) !== "") ?? null;
}

/** What the exchange says of a server that was not reached at all. */
const unreached = /no connection|no server is named|name server does not answer/;

/** The variable of a proxy by which an address that was not reached might have been; null where there is none. */
export function unusedProxy(
  environment: Environment,
  told: readonly { readonly address: string; readonly reason: string }[],
): string | null {
  const failed = told.filter(({ reason }) => unreached.test(reason));
  return failed.flatMap(({ address }) => variableFor(environment, address) ?? []).sort()[0] ?? null;
}
