/**
 * Which machines may be asked for a page. An address that a feed, a redirect or a name server gives could point into the network
 * of whoever runs this; so literal addresses and names of this machine are refused before anything is sent, every
 * address that a name stands for must be public, and so must the other end of the connection that was made.
 */
import { type LookupAddress, lookup as systemLookup } from "node:dns";
import type { LookupFunction } from "node:net";
import ipaddr from "ipaddr.js";
import { buildConnector } from "undici";

/** A connection that the guard does not allow; not tried again. */
export class ForbiddenHost extends Error {}

/** Addresses of a name, as `dns.lookup` with `all` gives them. */
export type Resolve = (
  name: string,
  callback: (error: Error | null, addresses: readonly LookupAddress[]) => void,
) => void;

export interface GuardOptions {
  /** Hosts, with a port or for any, that may be private, local or literal: `intranet`, `127.0.0.1:8000`. */
  readonly privateHosts: readonly string[];
  readonly connectMs: number;
  /** Name server; the system's when left out. */
  readonly resolve?: Resolve | undefined;
}

const resolveBySystem: Resolve = (name, callback) =>
  systemLookup(name, { all: true }, (error, addresses) => callback(error, addresses ?? []));

/**
 * Whether an IP address is one of the public internet: no private, local, shared, documentation, multicast or translated range
 * (RFC 6890 and its successors as ipaddr.js lists them), and of IPv6 only what is given out at all (2000::/3).
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed.range() !== "unicast") return false;
  return parsed.kind() === "ipv4" || /^[23]/.test(parsed.toNormalizedString());
}

/** Names that lead to this machine or its network whatever a name server says (RFC 6761, RFC 6762, RFC 8375). */
const localName = /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|home\.arpa|lan|corp|home)\.?$/i;

/**
 * Why a host is refused before its name is looked up; null when it may be tried.
 * @param host as `URL` gives it, so that `0x7f.1` and `127.0.0.1` look the same here
 */
export function refusalOfHost(host: string): string | null {
  const bare = host.replace(/^\[|\]$/g, "");
  if (ipaddr.isValid(bare)) return `${host} is a literal address`;
  if (localName.test(host)) return `${host} is a name of this machine or its network`;
  return host.replace(/\.$/, "").includes(".") ? null : `${host} is no name of the public internet`;
}

type Lookup = (resolve: Resolve, isHidden: (address: string) => boolean) => LookupFunction;

/** A look-up that fails when any address of the name is hidden, so that no connection is tried at all. */
const lookupWithout: Lookup = (resolve, isHidden) => (name, options, callback) =>
  resolve(name, (error, addresses) => {
    const isAllWanted = options.all === true;
    const [first] = addresses;
    const hidden = addresses.find(({ address }) => isHidden(address));
    const problem =
      error ?? (hidden === undefined ? null : new ForbiddenHost(`${name} leads to ${hidden.address}`));
    if (problem !== null || first === undefined)
      callback(problem ?? new Error(`${name} has no address`), isAllWanted ? [] : "", 0);
    else if (isAllWanted) callback(null, [...addresses]);
    else callback(null, first.address, first.family);
  });

/** Whether a host is one of those that may be private. */
export function isAllowedPrivate(
  { hostname, port, protocol }: { hostname: string; port: string; protocol: string },
  privateHosts: readonly string[],
): boolean {
  const fullPort = port === "" ? (protocol === "https:" ? "443" : "80") : port;
  return privateHosts.includes(hostname) || privateHosts.includes(`${hostname}:${fullPort}`);
}

/** Makes the connections of an HTTP client: the host is checked, then what its name stands for, then the other end. */
export function guardedConnector({
  privateHosts,
  connectMs,
  resolve = resolveBySystem,
}: GuardOptions): buildConnector.connector {
  const connectorWith = (isHidden: (address: string) => boolean): buildConnector.connector =>
    // holds: the options go on to net.connect and tls.connect, which both know lookup
    buildConnector({
      timeout: connectMs,
      lookup: lookupWithout(resolve, isHidden),
    } as buildConnector.BuildOptions);
  const connectAnywhere = connectorWith(() => false);
  const connectToPublic = connectorWith((address) => !isPublicAddress(address));
  return (options, callback) => {
    if (isAllowedPrivate(options, privateHosts)) return connectAnywhere(options, callback);
    const refusal = refusalOfHost(options.hostname);
    if (refusal !== null) return callback(new ForbiddenHost(refusal), null);
    return connectToPublic(options, (error, socket) => {
      const remote = socket?.remoteAddress ?? "";
      if (error !== null || socket === null) return callback(error ?? new Error("no connection"), null);
      if (isPublicAddress(remote)) return callback(null, socket);
      socket.destroy();
      return callback(new ForbiddenHost(`${options.hostname} leads to ${remote}`), null);
    });
  };
}
