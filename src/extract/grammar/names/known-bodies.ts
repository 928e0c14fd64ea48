/** Bodies that a list knows by a name without a head noun: `Pentaqonun sözçüsü`, `Human Rights Watch`. */

import { lowerCase } from "../../../language/az/fold.ts";
import { type Case, cases, inflectPossessed, possessedOf } from "../../../language/az/nouns.ts";
import type { Token } from "../../../language/az/tokens.ts";
import type { KnownBodyForm } from "../../../lexicon/known-bodies.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import type { Sentence } from "../sentence.ts";
import { hasTitleBehind } from "./bare-quotes.ts";
import { agency, inLettersOf, suffixCase } from "./head-names.ts";
import { legalFormAt } from "./headed-quotes.ts";
import { type AgencyProposal, strengths } from "./proposals.ts";
import { isCapitalWord, isInsideTitle } from "./words.ts";

/** The known bodies whose names begin at a token. */
export function proposeKnown(sentence: Sentence, index: number, lexicon: Lexicon): readonly AgencyProposal[] {
  const { tokens } = sentence;
  const token = tokens[index];
  if (!isCapitalWord(token)) return [];
  const forms = lexicon.knownBodies.get(token.suffix === "" ? token.lower : lowerCase(token.stem));
  if (forms === undefined || isInsideTitle(sentence, index)) return [];
  return forms.flatMap((form) => {
    const found = caseOf(sentence, index, form);
    if (found === undefined) return [];
    const last = index + form.words.length;
    // Azərsu ASC: what has a legal form is told with it
    if (found === "nom" && legalFormAt(sentence, last, lexicon) !== undefined) return [];
    const noun = found === "nom" ? brandNoun(sentence, last, lexicon) : undefined;
    if (noun !== undefined) return [withNoun(sentence, index, last, form, noun)];
    if (form.isActing && !isActing(sentence, last, found, lexicon)) return [];
    return [
      agency({
        first: index,
        last,
        case: found,
        name: form.name,
        kind: form.kind,
        strength: strengths.usual,
      }),
    ];
  });
}

/** The case in which a form stands at a token, if it does; an ending behind a hyphen stands for its own. */
function caseOf({ tokens }: Sentence, index: number, form: KnownBodyForm): Case | undefined {
  const last = index + form.words.length - 1;
  const isSame = form.words.every((word, at) => {
    const token = tokens[index + at];
    if (!isCapitalWord(token) && form.words.length === 1) return false;
    if (token === undefined || (index + at < last && token.suffix !== "")) return false;
    return (token.suffix === "" ? token.lower : lowerCase(token.stem)) === word;
  });
  if (!isSame) return undefined;
  const suffix = tokens[last]?.suffix ?? "";
  if (suffix === "") return form.case;
  return form.case === "nom" ? suffixCase(suffix) : undefined;
}

/** A noun of brands with the possessive: `şirkəti`, `kanalının`. */
interface BrandNoun {
  readonly possessed: string;
  readonly case: Case;
}

function brandNoun({ tokens }: Sentence, at: number, lexicon: Lexicon): BrandNoun | undefined {
  const lower = tokens[at]?.lower ?? "";
  for (const stem of lexicon.names.words.get("brand-noun") ?? []) {
    const possessed = possessedOf(stem);
    const nounCase = cases.find((each) => inflectPossessed(possessed, each) === lower);
    if (nounCase !== undefined) return { possessed, case: nounCase };
  }
  return undefined;
}

/** `Real Madrid klubunun`, `Əl-Cəzirə kanalının`: the name goes on with what the body is. */
function withNoun(
  { tokens, text }: Sentence,
  first: number,
  last: number,
  form: KnownBodyForm,
  noun: BrandNoun,
): AgencyProposal {
  const [start, token] = [tokens[first]?.start ?? 0, tokens[last] as Token];
  const front = text.slice(start, token.start).replace(/\s+/g, " ");
  return agency({
    first,
    last: last + 1,
    case: noun.case,
    name: front + inLettersOf(token.text, noun.possessed),
    aliases: [form.name],
    kind: form.kind,
    strength: strengths.strong,
  });
}

/** Owns an office, or does what only somebody does. */
function isActing(sentence: Sentence, last: number, nounCase: Case, lexicon: Lexicon): boolean {
  if (nounCase === "gen") return hasTitleBehind(sentence, last, lexicon);
  if (nounCase !== "nom") return false;
  const verb = sentence.verbs.find(({ index }) => index >= last);
  return verb?.first === last && ["tell", "give", "sign", "fund", "found", "hold"].includes(verb.class);
}
