/** Where events are, in one spelling: a body that is their place or venue is called as its node, so that `ADDA` and `Dəniz Akademiyası` are one. */
import type { Document } from "../model/document.ts";
import type { Agency, EventEntity } from "../model/entity.ts";
import { isLegalForm } from "./agency-name.ts";
import type { Cluster } from "./cluster.ts";

/** What a place or a venue of an event is called; null for what is none. */
export type HostName = (document: Document, host: string) => string | null;

/** For each document the places and venues that its events name. */
function hostsNamed(events: readonly Cluster<EventEntity>[]): ReadonlyMap<Document, ReadonlySet<string>> {
  const named = new Map<Document, Set<string>>();
  for (const { members } of events)
    for (const { document, entity } of members)
      for (const host of [entity.place, entity.venue])
        if (host != null) named.set(document, (named.get(document) ?? new Set()).add(host));
  return named;
}

/** Calls what a document names a body by as `nameOf` calls the body's node; everything else as it is, and legal forms alone nothing. */
export function hostNames(
  events: readonly Cluster<EventEntity>[],
  agencies: readonly Cluster<Agency>[],
  nameOf: (cluster: Cluster<Agency>) => string,
): HostName {
  const named = hostsNamed(events);
  const byName = new Map<Document, Map<string, string>>();
  const byAlias = new Map<Document, Map<string, string>>();
  for (const cluster of agencies) {
    let name: string | undefined; // of a body with hundreds of members once
    for (const { document, entity } of cluster.members) {
      const hosts = named.get(document);
      if (hosts === undefined) continue;
      for (const called of [entity.name, ...entity.aliases, entity.acronym ?? ""]) {
        if (!hosts.has(called)) continue;
        name ??= nameOf(cluster);
        note(called === entity.name ? byName : byAlias, document, called, name);
      }
    }
  }
  return (document, host) =>
    isLegalForm(host) ? null : (byName.get(document)?.get(host) ?? byAlias.get(document)?.get(host) ?? host);
}

/** Of two bodies that one text calls so the first in the order of letters. */
function note(
  names: Map<Document, Map<string, string>>,
  document: Document,
  host: string,
  name: string,
): void {
  const hosts = names.get(document) ?? new Map<string, string>();
  const known = hosts.get(host);
  names.set(document, hosts.set(host, known === undefined || name < known ? name : known));
}
