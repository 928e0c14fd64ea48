/** Agencies named by a quotation: with a legal form, with a head noun behind it, or in a list before one. */
import type { Case } from "../../../language/az/nouns.ts";
import { caseSuffixes, type Token } from "../../../language/az/tokens.ts";
import type { HeadForm } from "../../../lexicon/heads.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import type { Sentence } from "../sentence.ts";
import {
  type AgencySpan,
  acronymOf,
  commonCase,
  isAgencyClass,
  isTitleAt,
  kindOf,
  legalForms,
  nominative,
  suffixCase,
} from "./agency-span.ts";

const longLegalForms = /^(?:açıq|qapalı|məhdud|publik|səhmdar|məsuliyyətli|hüquqi)$/;

/** Finds the agencies of a sentence, left to right, without overlaps; `persons` bound the names. */
/** Quoted names that a legal form or a head noun shows to be agencies: `Azercell` of `“Azercell” şirkəti`. */
export function quotedAgencyNames(sentence: Sentence, lexicon: Lexicon): readonly string[] {
  return [...sentence.quotes.keys()].flatMap((open) => {
    const span = quotedAgency(sentence, open, lexicon, new Set());
    const close = sentence.quotes.get(open) as number;
    if (
      span === undefined ||
      span.isUnit ||
      span.last <= close + 1 ||
      (sentence.tokens[close + 1]?.isGlued === true && !sentence.tokens[close + 1]?.isCapital)
    )
      return [];
    return [innerText(sentence, open, sentence.quotes.get(open) as number)];
  });
}

/** `“Azercell” şirkəti`, `“İrəli” İctimai Birliyi`, `“AXDG” QSC-nin`, `“Bakcell” və “TE” şirkətləri`. */
export function quotedAgency(
  sentence: Sentence,
  open: number,
  lexicon: Lexicon,
  quotedNames: ReadonlySet<string>,
): AgencySpan | undefined {
  const close = sentence.quotes.get(open);
  if (close === undefined || close - open > 14) return undefined;
  const { tokens } = sentence;
  const inner = innerText(sentence, open, close);
  const next = close + 1;
  let suffixWidth = 0;
  const glued = tokens[next];
  if (
    glued !== undefined &&
    glued.kind === "word" &&
    glued.isGlued &&
    !glued.isCapital &&
    glued.text.length <= 4
  )
    suffixWidth = 1;
  const quotedName = sentence.text.slice((tokens[open] as Token).start, (tokens[close] as Token).end);
  const legal = legalForm(sentence, next);
  if (legal !== undefined) {
    const form = sentence.text.slice((tokens[next] as Token).start, legal.nameEnd);
    return {
      first: open,
      last: legal.last,
      case: legal.case,
      name: `${quotedName} ${legal.nominative ?? form}`,
      aliases: [inner, quotedName],
      kind: "company",
      isUnit: false,
      anaphor: null,
      acronym: acronymOf(inner),
    };
  }
  const head = headAfterQuote(sentence, next, lexicon);
  if (head !== undefined) {
    const { form, index } = head;
    const headToken = tokens[index] as Token;
    const isBare =
      form.isPlural ||
      /^(?:şirkət|firma|komanda|bank|holdinq|klub|agentlik|jurnal|qəzet|telekanal)$/.test(form.head.stem);
    const headName =
      sentence.text.slice((tokens[next] as Token).start, headToken.start) + nominative(headToken, form);
    const full = `${quotedName} ${headName}`;
    return {
      first: open,
      last: index + 1,
      case: form.case,
      name: isBare ? inner : full,
      aliases: isBare ? (form.isPlural ? [] : [full]) : [inner],
      kind: kindOf(form),
      isUnit: form.head.class === "unit",
      anaphor: null,
      acronym: acronymOf(inner),
    };
  }
  if (isInListBeforeHead(sentence, close, lexicon) || isParty(sentence, close))
    return quotedCompany(inner, open, close + 1, "nom");
  // “Texnologiya Festivalı”nın: the title of an event, unless somebody heads it.
  if (eventUse(sentence, close - 1) && !isTitleAt(sentence, next + suffixWidth)) return undefined;
  if (quotedNames.has(inner) || /\S (?:Bank|Holdinq|Holding|Group|Qrup|Telekom|Sığorta)$/.test(inner))
    return quotedCompany(
      inner,
      open,
      close + 1 + suffixWidth,
      suffixWidth === 1 ? suffixCase((glued as Token).lower) : "nom",
    );
  if (
    suffixWidth === 1 &&
    /^(?:n?[ıiuü]n|y?l[aə])$/.test((glued as Token).lower) &&
    close - open <= 4 &&
    (tokens[open + 1] as Token).isCapital
  )
    return quotedCompany(inner, open, next + 1, suffixCase((glued as Token).lower));
  return undefined;
}

function innerText(sentence: Sentence, open: number, close: number): string {
  return sentence.text.slice(
    (sentence.tokens[open + 1] as Token).start,
    (sentence.tokens[close - 1] as Token).end,
  );
}

interface LegalForm {
  readonly last: number;
  readonly nameEnd: number;
  readonly case: Case;
  readonly nominative?: string;
}

function legalForm(sentence: Sentence, index: number): LegalForm | undefined {
  const token = sentence.tokens[index];
  if (token === undefined || token.kind !== "word") return undefined;
  const stem = token.stem.toLowerCase();
  if (legalForms.test(stem) && token.isAcronym)
    return { last: index + 1, nameEnd: token.start + token.stem.length, case: suffixCase(token.suffix) };
  if (!longLegalForms.test(token.lower)) return undefined;
  for (let at = index + 1; at < index + 4; at++) {
    const forms = sentence.heads[at] ?? [];
    const form = forms.find(({ head }) => head.stem === "cəmiyyət" || head.stem === "şəxs");
    if (form === undefined) continue;
    const headToken = sentence.tokens[at] as Token;
    return {
      last: at + 1,
      nameEnd: headToken.end,
      case: form.case,
      nominative:
        sentence.text.slice(token.start, headToken.start) + commonCase(headToken.text, form.head.possessed),
    };
  }
  return undefined;
}

/** The head noun that follows a quoted name, with capital words between: `Robototexnika Tədris Mərkəzinin`. */
function headAfterQuote(
  sentence: Sentence,
  index: number,
  lexicon: Lexicon,
): { form: HeadForm; index: number } | undefined {
  let small = 0;
  for (let at = index; at < Math.min(index + 5, sentence.tokens.length); at++) {
    const token = sentence.tokens[at] as Token;
    if (token.kind !== "word") return undefined;
    const form = (sentence.heads[at] ?? []).find(
      ({ head, isPossessed }) => isAgencyClass(head.class) && isPossessed,
    );
    if (form !== undefined && !eventUse(sentence, at)) return { form, index: at };
    if (lexicon.functionWords.has(token.lower) || token.lower === "və" || sentence.verbAt.has(at))
      return undefined;
    // “X”-in qonağı, “X” Kanadanın …: what follows is another phrase.
    if (caseSuffixes.has(token.lower) || (token.isCapital && /n[ıiuü]n$/.test(token.lower))) return undefined;
    if (!token.isCapital && (++small > 2 || !/[^ıiuü]$/.test(token.lower))) return undefined;
  }
  return undefined;
}

function eventUse(sentence: Sentence, index: number): boolean {
  return (sentence.heads[index] ?? []).some(({ head }) => head.class === "event");
}

/** `“A”, “B” və “C” şirkətləri`: the plural head at the end serves each of the list. */
function isInListBeforeHead(sentence: Sentence, close: number, lexicon: Lexicon): boolean {
  const { tokens } = sentence;
  let at = close + 1;
  for (let step = 0; step < 12; step++) {
    const joint = tokens[at];
    if (joint === undefined || !(joint.text === "," || joint.lower === "və")) return false;
    if (tokens[at + 1]?.kind !== "open") return false;
    const end = sentence.quotes.get(at + 1);
    if (end === undefined || end - at > 8) return false;
    if (
      headAfterQuote(sentence, end + 1, lexicon) !== undefined ||
      legalForm(sentence, end + 1) !== undefined
    )
      return true;
    at = end + 1;
  }
  return false;
}

/** `“A” və “B” arasında`: what stands between two sides is a party, and has a name of its own. */
function isParty(sentence: Sentence, close: number): boolean {
  const { tokens, quotes } = sentence;
  if (tokens[close + 1]?.lower === "arasında") return true;
  if (!/^(?:və|ilə)$/.test(tokens[close + 1]?.lower ?? "")) return false;
  const end = tokens[close + 2]?.kind === "open" ? quotes.get(close + 2) : undefined;
  return end !== undefined && tokens[end + 1]?.lower === "arasında";
}

/** A company that its quoted name alone names. */
function quotedCompany(name: string, first: number, last: number, nounCase: Case): AgencySpan {
  return {
    first,
    last,
    case: nounCase,
    name,
    aliases: [],
    kind: "company",
    isUnit: false,
    anaphor: null,
    acronym: acronymOf(name),
  };
}
