/** Judgements on claims: what was read wrongly goes, what was corrected says what the person said. */
import type { ClaimNode } from "../model/knowledge-graph.ts";
import { vocabulary } from "../model/vocabulary.ts";
import { isMeant } from "./apply-judgements.ts";
import type { Cluster } from "./cluster.ts";
import type { Correction, Judgement, UnappliedJudgement } from "./judgement.ts";

interface Bench {
  readonly clusters: readonly Cluster[];
  readonly judgements: readonly Judgement[];
  /** Where what fits nothing is told. */
  readonly unapplied: UnappliedJudgement[];
}

type Corrected = { readonly claim: ClaimNode } | { readonly reason: string };

/** The claim with another object: the one node that goes by the name, of a type that the predicate takes. */
function withObject(
  claim: ClaimNode,
  { type, one }: Extract<Correction, { what: "object" }>,
  clusters: readonly Cluster[],
): Corrected {
  const found = clusters.filter(({ members }) =>
    members.some((member) => member.entity.type === type && isMeant(member, one)),
  );
  const [only, ...others] = found;
  if (only === undefined) return { reason: `"${one.name}": no document gives this name` };
  if (others.length > 0)
    return { reason: `"${one.name}" is the name of ${found.length}; say in which document` };
  const { objects } = vocabulary[claim.predicate];
  if (!objects.includes(type))
    return { reason: `${claim.predicate} takes ${objects.join(" or ")}, not ${type}` };
  return { claim: { ...claim, object: only.id } };
}

function corrected(claim: ClaimNode, correction: Correction, clusters: readonly Cluster[]): Corrected {
  if (correction.what === "object") return withObject(claim, correction, clusters);
  if (correction.what !== "modality" && claim.predicate !== "position")
    return { reason: `${claim.predicate} has no ${correction.what}; only an office has` };
  return { claim: { ...claim, [correction.what]: correction.value } };
}

/** The claims as people judged them, in their order; a later line on one claim follows on an earlier one. */
export function judgeClaims(
  claims: readonly ClaimNode[],
  { clusters, judgements, unapplied }: Bench,
): readonly ClaimNode[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const wrong = new Set<string>();
  for (const judgement of judgements) {
    if (!("claim" in judgement)) continue;
    const claim = byId.get(judgement.claim);
    if (claim === undefined) unapplied.push({ judgement, reason: "no document states this claim" });
    else if (judgement.kind === "wrong claim") wrong.add(claim.id);
    else if (judgement.kind === "correct claim") {
      const result = corrected(claim, judgement.correction, clusters);
      if ("claim" in result) byId.set(claim.id, result.claim);
      else unapplied.push({ judgement, reason: result.reason });
    }
  }
  return claims.flatMap(({ id }) => (wrong.has(id) ? [] : (byId.get(id) ?? [])));
}
