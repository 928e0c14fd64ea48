/** Claims as rows: ids that depend on what the document says, not on how its entities were resolved. */
import { InvariantError } from "../errors.ts";
import type { ClaimNode } from "../model/knowledge-graph.ts";
import { identifier } from "../order/identifier.ts";
import { compareCodeUnits } from "../order/order.ts";
import { type Appearance, type Assertion, anchorOf } from "./appearance.ts";

function claimId({ document, claim, subject, object }: Assertion, copy: number): string {
  const { start, end } = claim.evidence;
  const qualifiers = [claim.role, claim.title, claim.amount, claim.currency, claim.support];
  return identifier("claim", [
    document.sha256,
    claim.predicate,
    ...anchorOf(subject),
    ...anchorOf(object),
    start,
    end,
    claim.modality,
    ...qualifiers.map((value) => value ?? null),
    ...(copy === 0 ? [] : [copy]),
  ]);
}

/** Rows for all claims, sorted by id; a claim said twice in the same words is one row. */
export function claimNodes(
  assertions: readonly Assertion[],
  ids: ReadonlyMap<Appearance, string>,
): ClaimNode[] {
  const rows = new Map<string, ClaimNode>();
  const copies = copiesOfTexts(assertions);
  for (const assertion of assertions) {
    const { document, claim } = assertion;
    const [subject, object] = [ids.get(assertion.subject), ids.get(assertion.object)];
    if (subject === undefined || object === undefined) {
      throw new InvariantError(
        `claim "${claim.id}" of "${document.id}": an end was never resolved; report this`,
      );
    }
    const id = claimId(assertion, copies.get(document.id) ?? 0);
    if ((rows.get(id)?.confidence ?? -1) >= claim.confidence) continue;
    rows.set(id, {
      id,
      predicate: claim.predicate,
      modality: claim.modality,
      confidence: claim.confidence,
      quote: claim.evidence.quote,
      start: claim.evidence.start,
      end: claim.evidence.end,
      extractor: claim.extractor,
      rule: claim.rule,
      role: claim.role ?? null,
      title: claim.title ?? null,
      amount: claim.amount ?? null,
      currency: claim.currency ?? null,
      support: claim.support ?? null,
      from: claim.from || null, // an extractor that knows no day may write an empty one
      to: claim.to || null,
      subject,
      object,
      document: document.id,
    });
  }
  return [...rows.values()].sort((one, other) => compareCodeUnits(one.id, other.id));
}

/** Documents with one and the same text are numbered, so that the claims of each keep ids of their own. */
function copiesOfTexts(assertions: readonly Assertion[]): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  const copies = new Map<string, number>();
  for (const { document } of assertions) {
    if (copies.has(document.id)) continue;
    const copy = seen.get(document.sha256) ?? 0;
    copies.set(document.id, copy);
    seen.set(document.sha256, copy + 1);
  }
  return copies;
}
