/**
 * Head nouns: the last word of an agency's, a unit's, a title's, an event's or a document's name. Every inflected form
 * is generated once, so that a word is analysed by one look-up.
 */
import { lowerCase } from "../language/az/fold.ts";
import { fourWay, twoWay } from "../language/az/harmony.ts";
import { type Case, cases, inflectFree, inflectPossessed, pluralOf, soften } from "../language/az/nouns.ts";
import type { AgencyKind, EventKind } from "../model/vocabulary.ts";
import { commonFront, StemIndex } from "./stem-index.ts";
import { readTable } from "./table.ts";

/** A `trade` is an office only where a body owns it: `Universitetin professoru`. */
export type TitleClass = "head" | "deputy" | "staff" | "founder" | "rank" | "trade";

interface HeadBase {
  /** Dictionary form, lower case: `icra hakimiyyəti`, `nazirlik`. */
  readonly stem: string;
  /** Form with the third-person possessive: `nazirliyi`. */
  readonly possessed: string;
  /** Words before the last one, lower case. */
  readonly before: readonly string[];
}
export interface AgencyHead extends HeadBase {
  readonly class: "agency";
  readonly kind: AgencyKind;
  /** Usually a part of the body named right before it: `Nazirliyi … İdarəsi`. */
  readonly isPart: boolean;
}
export interface UnitHead extends HeadBase {
  readonly class: "unit";
}
export interface TitleHead extends HeadBase {
  readonly class: "title";
  readonly title: TitleClass;
  /** Kind of the body, where the title alone tells it: `nazir müavini` is of a ministry. */
  readonly body: AgencyKind | null;
}
export interface EventHead extends HeadBase {
  readonly class: "event" | "document";
  readonly kind: EventKind;
  readonly trait: EventTrait | null;
}
/** `singular`: the plural means something else (measures); `talk`: people talk with each other; `talks`: several of them are one (`danışıqlar`); `session`: a body meets by itself; `people`: an event only where it is of people (`qida qəbulu` is none); `held`: an event only where something is told of it or it has a title (`şairin xatirəsinə həsr olunmuş gecə`); `signing`: papers are signed at it; `shown`: it may be one that is broadcast; `house`: with a capital and without a word of its own it is the parliament of a country; `press`: journalists ask there. */
export type EventTrait = (typeof eventTraits)[number];
const eventTraits = [
  "singular",
  "talk",
  "talks",
  "session",
  "people",
  "held",
  "titled",
  "signing",
  "shown",
  "given",
  "house",
  "press",
] as const;
export interface CueHead extends HeadBase {
  readonly class: "cue";
  readonly part: CuePart;
}
export interface StaffHead extends HeadBase {
  readonly class: "staff";
  /** One word is the whole of them (`kollektiv`); else it is a crowd only in the plural. */
  readonly isWhole: boolean;
}
export interface PlaceHead extends HeadBase {
  readonly class: "place";
  /** A place of its own, or only where something is held. */
  readonly isSettlement: boolean;
}
export type Head = AgencyHead | UnitHead | TitleHead | EventHead | CueHead | StaffHead | PlaceHead;

/** The part in an event or a body that a noun says somebody has: `X-in təşkilatçılığı`. */
export type CuePart =
  | "participation"
  | "participant"
  | "organising"
  | "organiser"
  | "initiative"
  | "partnership"
  | "partner"
  | "hosting"
  | "channel"
  | "support"
  | "sponsoring"
  | "sponsor"
  | "money"
  | "account"
  | "chairing"
  | "leading"
  | "moderating"
  | "moderator"
  | "speech"
  | "performance"
  | "guest"
  | "winner"
  | "member"
  | "structure"
  | "part"
  | "founding"
  | "founder"
  | "signature"
  | "post"
  | "memory"
  | "topic"
  | "opinion"
  | "capital"
  | "behalf";

/** One reading of a word form as a head noun. */
export interface HeadForm {
  readonly head: Head;
  readonly isPossessed: boolean;
  readonly isPlural: boolean;
  readonly case: Case;
}

/** Last word of a form → its readings, longest head first. */
export interface HeadIndex {
  readonly get: (word: string) => readonly HeadForm[] | undefined;
  readonly has: (word: string) => boolean;
  readonly keys: () => Iterable<string>;
}

/** Compiles the head-noun lists of a language. */
export function compileHeads(language: string): HeadIndex {
  const index = new StemIndex<readonly HeadForm[]>();
  const add = (stem: string, possessed: string, own: OwnFields): void => {
    const head = headOf(lowerCase(stem), lowerCase(possessed), own);
    index.add(frontOf(head), () => formsOf(head));
  };
  for (const [stem = "", possessed = "", kind = "other", part = ""] of readTable(
    language,
    "agency-heads.tsv",
  ))
    add(stem, possessed, { class: "agency", kind: kind as AgencyKind, isPart: part === "part" });
  for (const [stem = "", possessed = ""] of readTable(language, "unit-heads.tsv"))
    add(stem, possessed, { class: "unit" });
  for (const [stem = "", possessed = "", title = "staff", body = ""] of readTable(language, "titles.tsv"))
    add(stem, possessed, {
      class: "title",
      title: title as TitleClass,
      body: body === "" ? null : (body as AgencyKind),
    });
  for (const [stem = "", possessed = "", kind = "other", trait = ""] of readTable(
    language,
    "event-heads.tsv",
  ))
    add(stem, possessed, {
      class: "event",
      kind: kind as EventKind,
      trait: eventTraits.find((each) => trait.split(" ").includes(each)) ?? null,
    });
  for (const [stem = "", possessed = "", kind = "agreement"] of readTable(language, "signable-heads.tsv"))
    add(stem, possessed, { class: "document", kind: kind as EventKind, trait: null });
  for (const [stem = "", possessed = "", part = ""] of readTable(language, "cue-nouns.tsv"))
    add(stem, possessed, { class: "cue", part: part as CuePart });
  for (const [stem = "", possessed = "", whole = ""] of readTable(language, "staff-nouns.tsv"))
    add(stem, possessed, { class: "staff", isWhole: whole === "all" });
  for (const [stem = "", possessed = "", kind = ""] of readTable(language, "place-nouns.tsv"))
    add(stem, possessed, { class: "place", isSettlement: kind === "settlement" });
  const get = (word: string): readonly HeadForm[] | undefined => {
    const found = index.readings(word);
    if (found.length === 0) return undefined;
    return found.flat().sort((a, b) => b.head.before.length - a.head.before.length);
  };
  return { get, has: (word) => index.readings(word).length > 0, keys: () => index.words() };
}

function frontOf(head: Head): string {
  const stem = head.stem === head.possessed ? unpossessed(lastWord(head.stem)) : lastWord(head.stem);
  return commonFront(commonFront(stem, soften(stem)), lastWord(head.possessed));
}

type Without<Each, Keys extends PropertyKey> = Each extends unknown ? Omit<Each, Keys> : never;

/** What a head has beside its words. */
type OwnFields = Without<Head, keyof HeadBase>;

/**
 * A head with the fields of all classes, in one order: they are read wherever words are looked at, and objects of one shape in memory
 * several times faster than those of many.
 */
function headOf(stem: string, possessed: string, own: OwnFields): Head {
  const given: Readonly<Record<string, unknown>> = own;
  const head = {
    stem,
    possessed,
    before: stem.split(" ").slice(0, -1),
    class: own.class,
    kind: given.kind,
    isPart: given.isPart,
    title: given.title,
    body: given.body,
    trait: given.trait,
    part: given.part,
    isWhole: given.isWhole,
    isSettlement: given.isSettlement,
  };
  return head as Head; // holds: it has what its class was given
}

function formsOf(head: Head): ReadonlyMap<string, readonly HeadForm[]> {
  const index = new Map<string, HeadForm[]>();
  const stem = lastWord(head.stem);
  const possessed = lastWord(head.possessed);
  const isFixed = stem === possessed; // `icra hakimiyyəti` is possessed already
  for (const nounCase of cases) {
    if (!isFixed) {
      put(index, inflectFree(stem, nounCase), { head, isPossessed: false, isPlural: false, case: nounCase });
      put(index, inflectFree(pluralOf(stem), nounCase), {
        head,
        isPossessed: false,
        isPlural: true,
        case: nounCase,
      });
    }
    put(index, inflectPossessed(possessed, nounCase), {
      head,
      isPossessed: true,
      isPlural: false,
      case: nounCase,
    });
    // dəstəyilə beside dəstəyi ilə
    if (nounCase === "ins" && /[ıiuü]$/.test(possessed))
      put(index, `${possessed}l${twoWay(possessed)}`, {
        head,
        isPossessed: true,
        isPlural: false,
        case: nounCase,
      });
    // Loans keep their k in part of the usage: akademiki beside akademiyi.
    const hard = /[kq]$/.test(stem) ? `${stem}${fourWay(stem)}` : possessed;
    if (hard !== possessed && !isFixed)
      put(index, inflectPossessed(hard, nounCase), {
        head,
        isPossessed: true,
        isPlural: false,
        case: nounCase,
      });
    const base = isFixed ? unpossessed(stem) : stem;
    const plural = `${pluralOf(base)}${possessed.endsWith("lərı") ? "i" : /[aıou][^aıoueəiöü]*$/.test(pluralOf(base)) ? "ı" : "i"}`;
    if (!isFixed || head.class === "event")
      put(index, inflectPossessed(plural, nounCase), {
        head,
        isPossessed: true,
        isPlural: true,
        case: nounCase,
      });
  }
  return index;
}

/** `tədbiri` of `əməliyyat tədbiri` without its ending: `tədbir`. */
export function unpossessed(word: string): string {
  return word
    .replace(/(?:s[ıiuü]|[ıiuü])$/, "")
    .replace(/ğ$/, "q")
    .replace(/y$/, "k");
}

function lastWord(phrase: string): string {
  return phrase.slice(phrase.lastIndexOf(" ") + 1);
}

function put(index: Map<string, HeadForm[]>, form: string, reading: HeadForm): void {
  const list = index.get(form);
  if (list === undefined) index.set(form, [reading]);
  else list.push(reading);
}
