/**
 * Offices said before a name: `Dövlət Miqrasiya Xidmətinin rəisi, professor Vüsal Hüseynov`. Read from the name to the left:
 * ranks and honorifics, titles with their modifiers, and the agency that owns the title.
 */
import { capitalize, lowerCase } from "../../language/az/fold.ts";
import type { HeadForm, TitleHead } from "../../lexicon/heads.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { countryBefore } from "./mentions/agencies.ts";
import type { AgencySpan } from "./mentions/agency-span.ts";
import { type NameSpan, nationality } from "./mentions/persons.ts";
import type { Sentence } from "./sentence.ts";

export interface Office {
  /** Nominative title without the agency's name: `müdir`, `nazir müavini`, `elmi işlər üzrə prorektor`. */
  readonly title: string;
  readonly stem: string;
  readonly agency: AgencySpan | null;
  /** A minister's field, where the title names the ministry: `təhsil` of `təhsil nazirinin müavini`. */
  readonly ministry: { readonly first: number; readonly last: number; readonly name: string } | null;
  readonly isPlural: boolean;
  /** A rank or an honour, which is held nowhere. */
  readonly isRank: boolean;
  readonly isPossessed: boolean;
  readonly first: number;
  readonly last: number;
}

export interface TitlePhrase {
  /** First token of the phrase: the agency or the title, or the name itself. */
  readonly first: number;
  readonly offices: readonly Office[];
}

const honorific = /^(?:cənab|xanım|bəy|müəllim|hörmətli|möhtərəm|zati-aliləri|mərhum)$/;
const degree =
  /^(?:professor|dosent|akademik|prof|dos|dr|polkovnik|mayor|kapitan|leytenant|general|general-mayor|general-leytenant|general-polkovnik|polkovnik-leytenant|doktor|tarixçi|alim|şair|yazıçı|jurnalist|diplomat|qocaman|tanınmış|ustad|qazi|şəhid)$/;
const former = /^(?:keçmiş|sabiq|eks|olmuş)$/;
const acting = ["vəzifəsini", "vəzifələrini", "səlahiyyətlərini"];

/** Reads the titles that stand before a person. `agencies` are those of the sentence, in order. */
export function titlesBefore(
  sentence: Sentence,
  person: NameSpan,
  agencies: readonly AgencySpan[],
  lexicon: Lexicon,
  nameEnds: ReadonlySet<number>,
): TitlePhrase {
  const endsAt = new Map(agencies.map((span) => [span.last, span]));
  const offices: Office[] = [];
  let at = person.first - 1;
  let first = person.first;
  let hasTitle = false;
  while (at >= 0) {
    const token = sentence.tokens[at];
    if (token === undefined) break;
    if (token.text === "." && degree.test(sentence.tokens[at - 1]?.lower ?? "")) {
      at--;
      continue;
    }
    if (hasTitle && nationality.test(token.lower) && !token.isCapital) {
      at--;
      first = at + 1;
      continue;
    }
    if (
      token.kind === "word" &&
      (honorific.test(token.lower) || (degree.test(token.lower) && !isOwned(sentence, at, endsAt)))
    ) {
      at--;
      first = at + 1;
      hasTitle = true;
      continue;
    }
    if (
      (token.text === "," || token.lower === "və") &&
      hasTitle &&
      titleAt(sentence, at - 1)?.isPlural === false
    ) {
      at--;
      continue;
    }
    const office = officeEndingAt(sentence, at, endsAt, lexicon, nameEnds);
    if (office === undefined) break;
    offices.push(office);
    hasTitle = true;
    first = office.first;
    at = office.first - 1;
  }
  return { first: ownersFrom(first, endsAt), offices: shareAgency(offices) };
}

/** `MMC-nin təsisçisi və icraçı direktoru`: both offices are of one agency. */
function shareAgency(offices: readonly Office[]): readonly Office[] {
  return offices.map((office, index) => {
    const earlier = offices[index + 1];
    if (
      !office.isPossessed ||
      office.agency !== null ||
      office.ministry !== null ||
      earlier === undefined ||
      earlier.agency === null
    )
      return office;
    return isBareJoint(office, earlier) ? { ...office, agency: earlier.agency } : office;
  });
}

function isBareJoint(office: Office, earlier: Office): boolean {
  return office.first - earlier.last === 1;
}

/** First token of the owners in the genitive that end at a token; `endsAt` has the agencies by the token after them. */
export function ownersFrom(first: number, endsAt: ReadonlyMap<number, AgencySpan>): number {
  let start = first;
  for (let owner = endsAt.get(start); owner?.case === "gen"; owner = endsAt.get(start)) start = owner.first;
  return start;
}

function isOwned(sentence: Sentence, at: number, endsAt: ReadonlyMap<number, AgencySpan>): boolean {
  return endsAt.has(at) && titleAt(sentence, at)?.isPossessed === true;
}

type TitleForm = HeadForm & { readonly head: TitleHead };

function titleAt(sentence: Sentence, at: number): TitleForm | undefined {
  const forms = (sentence.heads[at] ?? []).filter(
    (form): form is TitleForm =>
      form.head.class === "title" && (form.case === "nom" || (form.isPlural && form.isPossessed)),
  );
  return forms.find((form) => form.isPossessed) ?? forms[0];
}

/** The office whose title word is the token `at`; `endsAt` has the agencies by the token after them. */
export function officeEndingAt(
  sentence: Sentence,
  at: number,
  endsAt: ReadonlyMap<number, AgencySpan>,
  lexicon: Lexicon,
  nameEnds: ReadonlySet<number> = new Set(),
): Office | undefined {
  const { tokens } = sentence;
  const actingStart = actingPhrase(sentence, at);
  const titleIndex = actingStart ?? at;
  const form =
    actingStart === undefined
      ? titleAt(sentence, at)
      : (sentence.heads[actingStart] ?? []).find((each): each is TitleForm => each.head.class === "title");
  if (form === undefined) return undefined;
  let start = titleIndex - form.head.before.length;
  let agency: AgencySpan | null = null;
  let formerWord: string | null = null;
  const headStart = start;
  // Only a title with the possessive, or in an acting phrase, has an owner: `X-in rəisi`, not `Prezident`.
  const isOwnable = form.isPossessed || actingStart !== undefined;
  for (let step = 0; step < 10; step++) {
    const before = start - 1;
    const span = endsAt.get(start);
    if (span !== undefined) {
      if (isOwnable && (span.case === "gen" || span.case === "nom")) agency = span;
      break;
    }
    const closing = bracketStart(sentence, before);
    if (closing !== undefined) {
      const owner = endsAt.get(closing);
      if (isOwnable && owner !== undefined && (owner.case === "gen" || owner.case === "nom")) agency = owner;
      break;
    }
    const token = tokens[before];
    if (nameEnds.has(start)) break;
    if (token === undefined || !isModifier(sentence, before, lexicon)) break;
    if (former.test(token.lower)) formerWord = token.lower;
    start = before;
  }
  while (
    start < headStart &&
    /^(?:və|üzrə|ilə|da|də|isə|keçmiş|sabiq|ilk|yeni|hazırkı|indiki)$/.test(tokens[start]?.lower ?? "")
  )
    start++;
  const ministry = agency === null ? ministryOf(sentence, start, titleIndex, lexicon) : null;
  const titleStart = ministry === null ? start : ministry.last - 1;
  const words = titleText(sentence, titleStart, titleIndex, at, form, ministry !== null);
  // `X-in rektoru, keçmiş təhsil naziri` are two offices of one; before a bare `keçmiş sədr` another's may end.
  const opening = ministry !== null && former.test(tokens[start - 1]?.lower ?? "") ? start - 1 : start;
  return {
    title: formerWord === null ? words : `${formerWord} ${words.replace(`${formerWord} `, "")}`,
    stem: form.head.stem.slice(form.head.stem.lastIndexOf(" ") + 1),
    agency,
    ministry,
    isPlural: form.isPlural,
    isRank: form.head.title === "rank" && agency === null,
    isPossessed: form.isPossessed,
    first: agency?.first ?? opening,
    last: at + 1,
  };
}

/** `rektoru vəzifəsini (müvəqqəti) icra edən`: index of the title word, where the phrase ends at `at`. */
function actingPhrase(sentence: Sentence, at: number): number | undefined {
  const { tokens } = sentence;
  if (tokens[at]?.lower !== "edən" || tokens[at - 1]?.lower !== "icra") return undefined;
  let index = at - 2;
  if (tokens[index]?.lower === "müvəqqəti") index--;
  if (!acting.includes(tokens[index]?.lower ?? "")) return undefined;
  const title = index - 1;
  return (sentence.heads[title] ?? []).some(({ head }) => head.class === "title") ? title : undefined;
}

/** First token of a bracket that closes at `at`. */
function bracketStart(sentence: Sentence, at: number): number | undefined {
  if (sentence.tokens[at]?.text !== ")") return undefined;
  for (let index = at - 1; index >= Math.max(0, at - 12); index--)
    if (sentence.tokens[index]?.text === "(") return index;
  return undefined;
}

function isModifier(sentence: Sentence, at: number, lexicon: Lexicon): boolean {
  const token = sentence.tokens[at];
  if (token === undefined) return false;
  if (token.kind === "number") return /^c[ıiuü]$/.test(token.suffix);
  if (token.kind !== "word") return false;
  if (former.test(token.lower)) return true;
  if (token.lower === "ilə")
    return /^(?:iş|əlaqə|əməkdaşlıq|mübarizə)/.test(sentence.tokens[at + 1]?.lower ?? "");
  if (/^(?:üzrə|və)$/.test(token.lower)) return true;
  if (lexicon.functionWords.has(token.lower)) return /^(?:ilk|birinci|ikinci|üçüncü)$/.test(token.lower);
  const verb = sentence.verbAt.get(at);
  if (verb !== undefined && verb.reading.form.mood !== "verbalNoun") return false;
  if (
    (sentence.heads[at] ?? []).some(
      ({ head, case: nounCase, isPossessed }) => head.class === "title" && nounCase === "nom" && isPossessed,
    ) &&
    !/^(?:naziri|baş)$/.test(token.lower)
  )
    return false;
  const isTitleGenitive = (sentence.heads[at] ?? []).some(
    ({ head, case: nounCase }) => head.class === "title" && nounCase === "gen",
  );
  if (isTitleGenitive) return true;
  if (
    (sentence.heads[at] ?? []).some(
      ({ head, case: nounCase, isPossessed }) =>
        (head.class === "event" || head.class === "document") && (nounCase !== "nom" || isPossessed),
    )
  )
    return false;
  // Cənubi Qafqaz üzrə nümayəndə
  const isField = [1, 2].some((step) => sentence.tokens[at + step]?.lower === "üzrə");
  if (token.isCapital)
    return (
      isField ||
      /^(?:Baş|Birinci|İcraçı|Milli|Regional|Dövlət|Xüsusi|Ali|I|II|III|IV|V|Elmi|İH|Xarici|Daxili|Təhsil|Səhiyyə|Müdafiə|Kənd|Gənclər|Ədliyyə|Energetika|İqtisadiyyat|Maliyyə|Mədəniyyət|Nəqliyyat|Ümumi|Tədris|Fövqəladə)$/.test(
        token.text,
      )
    );
  if (/^(?:məsələ|icra|insan)/.test(token.lower)) return true;
  return !/(?:d[aə]n?|ib|ıb|ub|üb|[ıi]r|dir|dır|[dlnş][aə]n|ed[aə]n|[ıiuü]n[ıiuü])$/.test(token.lower);
}

/** `təhsil nazirinin müavini`, `xarici işlər naziri`: the field names a ministry. */
function ministryOf(
  sentence: Sentence,
  start: number,
  titleIndex: number,
  lexicon: Lexicon,
): Office["ministry"] {
  const { tokens } = sentence;
  for (let index = start; index <= titleIndex; index++) {
    const isMinister = (sentence.heads[index] ?? []).some(
      ({ head, isPossessed }) => head.class === "title" && head.stem === "nazir" && isPossessed,
    );
    if (!isMinister || index === start || /^baş$/.test(tokens[index - 1]?.lower ?? "")) continue;
    const words = tokens.slice(start, index);
    const name = words
      .map((token) => (token.lower === "və" || token.lower === "üzrə" ? token.text : capitalize(token.text)))
      .join(" ");
    const country = countryBefore(sentence, start, lexicon);
    return {
      first: start,
      last: index + 1,
      name: country === undefined ? `${name} Nazirliyi` : `${country} ${name} Nazirliyi`,
    };
  }
  return null;
}

/** The title in the nominative: its last word loses the possessive, a minister's field is left to the agency. */
function titleText(
  sentence: Sentence,
  start: number,
  titleIndex: number,
  end: number,
  form: TitleForm,
  isMinister: boolean,
): string {
  const { tokens } = sentence;
  const words: string[] = [];
  for (let index = start; index < titleIndex; index++) {
    const token = tokens[index];
    if (token === undefined) continue;
    if (isMinister && index === start && /^nazir/.test(token.lower)) words.push("nazir");
    else words.push(token.text);
  }
  const stem = form.head.stem.slice(form.head.stem.lastIndexOf(" ") + 1);
  // At the front of a sentence a title begins with a capital.
  if (start === 0 && tokens[0]?.isAcronym === false && words[0] !== undefined)
    words[0] = lowerCase(words[0].slice(0, 1)) + words[0].slice(1);
  // `nazir müavini` and `sədr müavini` keep the possessive that joins their two nouns; a genitive before it too.
  const lastBefore = lowerCase(words[words.length - 1] ?? "");
  const keeps =
    words.length > 0 &&
    form.isPossessed &&
    /^(?:nazir|sədr|rəis|direktor|müdir|rektor|dekan|şöbə|departament|sektor|layihə|kurs|başçısının|sədrinin|rəisinin|direktorunun|müdirinin|nazirinin|rektorunun|heyətinin|icmasının|kafedrasının)$/.test(
      lastBefore,
    );
  words.push(keeps ? form.head.possessed.slice(form.head.possessed.lastIndexOf(" ") + 1) : stem);
  if (end > titleIndex) words.push("vəzifəsini icra edən");
  return words.join(" ");
}
