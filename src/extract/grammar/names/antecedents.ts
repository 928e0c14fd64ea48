/** Which body that was named before a bare noun of bodies means: `nazirliyin`, `şirkət`. */

import { isNameWord } from "../../../lexicon/names.ts";
import type { AgencyKind } from "../../../model/vocabulary.ts";
import { hasHead, hasLegalForm, isOfLand, isStockCompany } from "./agency-identity.ts";
import type { AgencyRecord } from "./agency-record.ts";

/** The bodies that were named before. */
export interface NamedBefore {
  readonly records: readonly AgencyRecord[];
  /** By time of their latest mention, newest last. */
  readonly recent: readonly AgencyRecord[];
  /** Named in the sentence of the bare noun. */
  readonly here: ReadonlySet<AgencyRecord>;
  /** Number of the sentence of the bare noun. */
  readonly sentence: number;
}

/** Whether a noun stands for a body of any kind. */
export function isHypernym(stem: string): boolean {
  return isNameWord("any-body", stem) && !isNameWord("company-noun", stem);
}

/** `Bələdiyyənin sədri və həmin qurumun şöbəsi`: the body named last, of whatever kind; none where the sentence before names none either. */
export function nearest({ recent, here, sentence }: NamedBefore): AgencyRecord | null {
  const last = recent.at(-1);
  const isNear = last !== undefined && (here.has(last) || last.namedIn >= sentence - 1);
  return isNear && !last.isPress ? last : null;
}

/**
 * The antecedent, which is unclear where either of two may be meant: the sentence itself names another body with that head, or one sentence
 * named both and the text speaks of neither more.
 */
export function antecedentOf(
  stem: string,
  kind: AgencyKind,
  before: NamedBefore,
): { readonly found: AgencyRecord | null; readonly isUnclear: boolean } {
  const found = antecedent(stem, kind, before);
  if (found === null || before.here.has(found)) return { found, isUnclear: false };
  const isOtherHere = [...before.here].some(({ key }) => hasHead(key, stem));
  return { found, isUnclear: isOtherHere || hasRival(found, stem, before) };
}

/** `A universitetində B universitetinin qonaqları … Universitetin rektoru`: another that the noun fits as well. */
function hasRival(found: AgencyRecord, stem: string, { recent }: NamedBefore): boolean {
  if (found.isUnit) return false;
  const fits = (each: AgencyRecord): boolean => {
    // ours and Qazaxıstan Maliyyə Nazirliyi
    if (isOfLand(each.key) && !isOfLand(found.key)) return false;
    if (hasHead(found.key, stem) || !isNameWord("company-noun", stem)) return hasHead(each.key, stem);
    if (!isNameWord("company-of-any-form", stem)) return each.names.some(formOf(stem));
    return each.kind === found.kind && !each.isPress;
  };
  return recent.some(
    (each) =>
      each !== found &&
      !each.isUnit &&
      each.namedIn === found.namedIn &&
      each.mentions >= found.mentions &&
      fits(each),
  );
}

/** The form of company that `cəmiyyət` or `səhmdar cəmiyyət` tells. */
function formOf(stem: string): (name: string) => boolean {
  return isNameWord("society", stem) ? hasLegalForm : isStockCompany;
}

/** Of several with this head, the one the text speaks of most, then the latest. */
function antecedent(stem: string, kind: AgencyKind, { records, recent }: NamedBefore): AgencyRecord | null {
  let best: AgencyRecord | null = null;
  const consider = (record: AgencyRecord): void => {
    if (record.isPress) return;
    const isOften = best === null || record.mentions >= best.mentions;
    // Nazirlik after ours and Qazaxıstan Maliyyə Nazirliyi: no other land's, unless the text speaks of it more
    const isTie = kind === "ministry" && record.mentions === best?.mentions;
    const isStranger = isTie && isOfLand(record.key) && !isOfLand(best?.key ?? "");
    if (record.isUnit || (isOften && !isStranger)) best = record;
  };
  for (const record of recent) if (hasHead(record.key, stem)) consider(record);
  if (best === null && isNameWord("society", stem.slice(stem.lastIndexOf(" ") + 1)))
    for (const record of recent) if (record.names.some(formOf(stem))) consider(record);
  // parlament after Milli Məclis, universitet after BDU
  if (best === null && (kind === "parliament" || kind === "university" || kind === "ministry"))
    for (const record of recent)
      if (record.kind === kind && (kind === "parliament" || record.names[0] === record.acronym))
        consider(record);
  if (best !== null || !isNameWord("any-body", stem)) return best;
  if (isNameWord("company-noun", stem))
    return recent.findLast((each) => each.kind === "company" && !each.isPress) ?? null;
  for (const record of records)
    if (
      !record.isUnit &&
      !record.isPress &&
      (best === null || record.mentions > (best as AgencyRecord).mentions)
    )
      best = record;
  return best;
}
