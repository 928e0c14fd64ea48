/** Parts of bodies of which no text says more than that they are: nobody knows which `Təşkilat komitəsi` is meant where none says whose it is, nor anything of it. */
import { anyTitled } from "../lexicon/names.ts";
import { once } from "../lexicon/once.ts";
import type { Agency } from "../model/entity.ts";
import { namesPlace } from "./agency-caption.ts";
import { parseAgencyName } from "./agency-name.ts";
import type { Appearance, Assertion } from "./appearance.ts";
import type { Cluster } from "./cluster.ts";
import type { Judgement, Reference } from "./judgement.ts";

/** Of the state or of its centre, which has one: `Mərkəzi Seçki Komissiyası`. */
const stateWide = once(
  () => new RegExp(`^(?:${anyTitled("state-qualifier")}|${anyTitled("state-wide")}) `, "u"),
);

/** Named as a part, without a body, a place or the state that would tell whose it is, and without an acronym. */
function isNameless({ entity: { name, kind, acronym } }: Appearance<Agency>): boolean {
  const { form, parent, isLocal } = parseAgencyName(name, kind);
  const isPart = form === "unit" && parent === null && !isLocal && acronym === null;
  return isPart && !namesPlace(name) && !stateWide().test(name);
}

function referencesOf(judgement: Judgement): readonly Reference[] {
  if (judgement.kind === "correct claim")
    return judgement.correction.what === "object" ? [judgement.correction.one] : [];
  return [...("one" in judgement ? [judgement.one] : []), ...("other" in judgement ? [judgement.other] : [])];
}

/** The clusters without nameless parts that no claim is about; those that people's judgements name stay. */
export function withoutNamelessParts(
  clusters: readonly Cluster<Agency>[],
  assertions: readonly Assertion[],
  judgements: readonly Judgement[],
): Cluster<Agency>[] {
  const named = new Set(judgements.flatMap(referencesOf).map(({ name }) => name));
  const nameless = clusters.filter(({ members }) =>
    members.every((member) => isNameless(member) && !named.has(member.entity.name)),
  );
  const clusterOf = new Map<Appearance, Cluster<Agency>>(
    nameless.flatMap((cluster) => cluster.members.map((member) => [member, cluster] as const)),
  );
  const untold = new Set(nameless);
  for (const { subject, object } of assertions)
    for (const side of [subject, object]) {
      const cluster = clusterOf.get(side);
      if (cluster !== undefined) untold.delete(cluster);
    }
  return clusters.filter((cluster) => !untold.has(cluster));
}
