/**
 * The part of an agency's name that tells it from others: without quotes, legal forms and the state's own name, and
 * without the body it stands under (`Nazirlər Kabineti yanında …`).
 */
import { lowerCase, upperCase } from "../language/az/fold.ts";
import { type Spelling, spell, spellWords } from "../language/transliteration.ts";
import type { BodyName } from "../lexicon/land-bodies.ts";
import { ownLand } from "../lexicon/lands.ts";
import { azerbaijaniLexicon } from "../lexicon/lexicon.ts";
import { anyOf, beginsWithAny, isNameWord, nameWord, nameWordsOf } from "../lexicon/names.ts";
import { once } from "../lexicon/once.ts";
import { readWords } from "../lexicon/table.ts";
import { anyWord, isWord } from "../lexicon/word-classes.ts";
import type { AgencyKind } from "../model/vocabulary.ts";
import { bareHeads, isBareHead } from "./bare-heads.ts";
import { azerbaijaniName } from "./body-names.ts";
import { isLocalName } from "./local-bodies.ts";

/** What resolution compares of an agency's name; computed once per distinct name and kind. */
export interface AgencyName {
  /**
   * `acronym`: `BŞTİ`; `own`: names one body wherever it stands; `unit`: names a part of some body and means
   * nothing without it (`Kadrlar şöbəsi`, `İctimai Şura`).
   */
  readonly form: "acronym" | "own" | "unit";
  readonly spelling: Spelling;
  /** The body before `yanında` or `nəzdində`, as written. */
  readonly parent: string | null;
  /** First letters of the words of an own name, as an acronym has them: `ADNSU`; empty for the other forms. */
  readonly initials: string;
  /** A part of no body, but of a town: every town has one. */
  readonly isLocal: boolean;
}

/** Compared by spelling key, so that they are found in every script. */
const legalForms = once((): readonly (readonly string[])[] =>
  [...nameWordsOf("legal-form")].map((form) => form.split(" ").map((word) => spell(word).key)),
);

/** Words that say the same in a school's number: `41 saylı`, `41 nömrəli`. */
function withOneSpelling(word: string): string {
  return isNameWord("number-spelling", word) ? nameWord("numbered") : word;
}

/** State's own name before a body's: `Azərbaycan Respublikasının`, `AR`. */
const statePrefix = once(() => new RegExp(`^(?:${anyOf("state-prefix")}) (?=\\S)`));
/** `Azərbaycan` alone belongs to the name of a university or a bank, but not to that of a state body. */
const countryPrefix = new RegExp(`^${lowerCase(ownLand)}(?:[ıi]n)? (?=\\S+ \\S)`);
/** `Bakı şəhəri Odlar Körpüsü Universiteti`: where a university is, before a name that is whole without. */
const townPrefix = once(() => new RegExp(`^\\p{L}+ (?:${anyOf("town-noun")})i? (?=\\S+ \\S+ \\S)`, "u"));
const stateKinds: ReadonlySet<AgencyKind> = new Set(["ministry", "government", "parliament", "court"]);

interface PartOfBody {
  readonly body: string;
  readonly part: string;
}

const beneath = once(() => new RegExp(`^(.+?) (?:${anyWord("beneath")}) (\\S.*)$`, "s"));

/** `Nazirlər Kabineti yanında Dövlət Agentliyi`. */
function underBody(words: string): PartOfBody | undefined {
  const [, body, part] = beneath().exec(words) ?? [];
  return body === undefined || part === undefined ? undefined : { body, part };
}

/** A body in the genitive before one of its parts that were read as one name: `… Nazirliyinin Kadrlar şöbəsi`. */
function ownedBy(words: string): PartOfBody | undefined {
  const list = words.split(" ");
  const { owners } = bareHeads();
  const at = list.findIndex((word, index) => index > 0 && owners.has(word));
  if (at < 0 || at > list.length - 3) return undefined;
  return {
    body: [...list.slice(0, at), owners.get(list[at] ?? "")].join(" "),
    part: list.slice(at + 1).join(" "),
  };
}
let wordsOfUnits: ReadonlyMap<string, string> | undefined;

/** Whether a word may stand before the head of a unit, or of a body of members, without saying whose they are. */
function saysNoOwner(word: string, before: "unit" | "member"): boolean {
  wordsOfUnits ??= new Map(readWords("az", "body-front"));
  const heads = wordsOfUnits.get(word);
  return heads === before || heads === "both";
}

/** Bodies of the members of some body, which every university or plant has: `Tələbə Elmi Cəmiyyəti`, `Həmkarlar İttifaqı Komitəsi`. */
function isMemberBody(words: readonly string[]): boolean {
  return (
    words.length > 1 &&
    bareHeads()
      .possessed.get(words.at(-1) ?? "")
      ?.includes("member") === true &&
    words.slice(0, -1).every((word) => saysNoOwner(word, "member"))
  );
}

/** `Dövlət Xidməti` and the like, cut short or pointing back: the state has many, and each university its examiners. */
function isBareState([first = "", ...rest]: readonly string[]): boolean {
  return isNameWord("of-state", first) && isBareHead(rest.join(" "), "state");
}

const acronymShape =
  /^(?=(?:[^A-ZƏÖÜÇŞĞİ]*[A-ZƏÖÜÇŞĞİ]){2})[A-ZƏÖÜÇŞĞİ][A-Za-zƏÖÜÇŞĞİəöüçşğı]{0,6}[A-ZƏÖÜÇŞĞİ]$/;

/** Acronyms of parts that many bodies have: idarə heyəti, elmi şura, həmkarlar ittifaqı komitəsi. */
function isUnitAcronym(name: string): boolean {
  return name === upperCase(name) && isNameWord("unit-acronym", lowerCase(name));
}

/** Whether the word is written as an acronym of a body: `BŞTİ`, `BMqT`, but not `ASC`. */
export function isAcronym(name: string): boolean {
  return acronymShape.test(name.normalize("NFC")) && !isLegalForm(name);
}

/** Whether a name is nothing but a legal form: `PHŞ`. */
export function isLegalForm(name: string): boolean {
  const keys = lowerCase(name)
    .split(" ")
    .map((word) => spell(word).key);
  return legalForms().some(
    (form) => form.length === keys.length && form.every((key, place) => key === keys[place]),
  );
}

function plainWords(name: string): string {
  return lowerCase(name.normalize("NFC"))
    .replace(/\([^()]*\)/g, " ")
    .replace(/№\s*(\d+)/g, `$1 ${nameWord("numbered")}`)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
}

function withoutLegalForms(words: string): string {
  const list = words.split(" ").map((word) => withOneSpelling(word));
  const keys = list.map((word) => spell(word).key);
  const kept = [...list];
  for (const form of legalForms()) {
    const at = keys.findIndex((_, index) => form.every((key, offset) => keys[index + offset] === key));
    if (at < 0 || form.length >= kept.length) continue;
    kept.splice(at, form.length);
    keys.splice(at, form.length);
  }
  return kept.join(" ");
}

function withoutState(words: string, kind: AgencyKind): string {
  const bare = (kind === "university" ? words.replace(townPrefix(), "") : words).replace(statePrefix(), "");
  return stateKinds.has(kind) ? bare.replace(countryPrefix, "") : bare;
}

/** A quoted brand is the same with and without the word company: `“Azercell” şirkəti`, `“Azercell” MMC`. */
function withoutCompanyWord(words: string, name: string): string {
  if (!/^["“«„”]/.test(name.trim())) return words;
  const [, brand, last = ""] = /^(.+) (\S+)$/.exec(words) ?? [];
  return brand !== undefined && bareHeads().possessed.get(last)?.includes("company") ? brand : words;
}

/** `Bərdə rayon polis şöbəsi`, `Amerika Gəmiçilik Bürosu`: there is one, whatever body it belongs to. */
function isLocalBody(words: readonly string[]): boolean {
  const { places } = azerbaijaniLexicon().names;
  const [place = "", division = ""] = words;
  if (words.length >= 4 && beginsWithAny("town-unit", division)) return true;
  if (words.length >= 3 && isNameWord("of-president", place)) return true;
  return words.length >= 3 && places.get(place) === "country" && place !== lowerCase(ownLand);
}

/** A word inside a name without its endings: `Təbliğatı Mərkəzi` and `Təbliğat Mərkəzi`, `Respublikasının` and `Respublikası`. */
function bareWord(word: string): string {
  return word.replace(/(?<=\p{L}{5})(?:s[ıiuü]|[ıiuü])?(?:n[ıiuü]n)?$/u, "") || word;
}

const townUnit = once(() => new RegExp(`^(${anyOf("town-unit")})(?:i|u)?(?:n[iu]n)?$`));

/** What names are compared by: all words but the last without endings, and a town or district however it is called. */
function comparedWords(words: string): readonly string[] {
  const list = words.split(" ");
  return list.map((word, index) => {
    const unit = townUnit().exec(word)?.[1];
    if (unit !== undefined) return unit;
    return index < list.length - 1 ? bareWord(word) : list.length === 1 ? word : possessedHead(word);
  });
}

/** `Mərkəzi Bank` and `Mərkəzi Bankı`: a head noun with and without its possessive. */
function possessedHead(word: string): string {
  const form = azerbaijaniLexicon()
    .words.get(word)
    ?.heads.find(
      ({ head, case: nounCase }) =>
        nounCase === "nom" && head.before.length === 0 && (head.class === "agency" || head.class === "unit"),
    );
  if (form === undefined || form.isPossessed || form.isPlural) return word;
  return form.head.possessed;
}

function isUnitName(words: string, kind: AgencyKind): boolean {
  const list = words.split(" ");
  if (bareHeads().free.get(words)?.includes("free") || isLegalForm(words)) return true;
  if (isLocalName(words)) return true;
  if (kind === "unit" && isLocalBody(list)) return false;
  if (kind === "unit" || isBareState(list) || isMemberBody(list)) return true;
  if (isBareHead(words, "single")) return false;
  return (
    isBareHead(list.at(-1) ?? "", "unit") && list.slice(0, -1).every((word) => saysNoOwner(word, "unit"))
  );
}

/** Acronyms leave the small words out. */
function initialsOf(words: string): string {
  const list = words.split(" ").filter((word) => !isWord("inner", word) && !isWord("with", word));
  return upperCase(list.map((word) => word.slice(0, 1)).join(""));
}

/** `“ADDA” PHŞ` without quotes and legal form. */
function withoutForm(name: string): string {
  const words = name
    .replace(/["“”«»„]/g, "")
    .trim()
    .split(/\s+/);
  return words.length === 2 && isLegalForm(words[1] ?? "") ? (words[0] ?? "") : name;
}

/** The part and its body, where the body stands before it by its acronym: `ADDA Elmi Şurası`. */
function underAcronym(name: string, kind: AgencyKind): { part: string; body: string } | undefined {
  const [body = "", ...rest] = name.split(/\s+/);
  if (rest.length < 2 || !isAcronym(body)) return undefined;
  const part = plainWords(rest.join(" "));
  return isUnitName(part, kind) ? { part, body } : undefined;
}

/** `Akademiya Elmi Şurası`: the part of a body that is named before it by its head noun alone. */
function withoutFreeHead(words: string, kind: AgencyKind): string {
  const [first = "", ...rest] = words.split(" ");
  const part = rest.join(" ");
  return rest.length > 1 && bareHeads().free.get(first)?.includes("front") && isUnitName(part, kind)
    ? part
    : words;
}

const landMark = ":";

/** Whether two keys are of bodies of one land, which alone may be each other's short name. */
export function areOfOneLand(one: string, other: string): boolean {
  const [left, right] = [one, other].map((key) => key.slice(0, key.indexOf(landMark) + 1));
  return left === right;
}

/** `İranın Xarici İşlər Nazirliyi`, `İran XİN`: the land goes in front of the key as one word with it, so that no shorter name is its end. */
function bodyOfLand({ land, bare }: BodyName): AgencyName {
  const words = comparedWords(plainWords(bare));
  const [place, own] = [spell(land ?? ""), spellWords(words)];
  return {
    form: "own",
    spelling: inLand(place, own),
    parent: null,
    initials: initialsOf(`${lowerCase(land ?? "")} ${words.join(" ")}`),
    isLocal: false,
  };
}

function inLand(place: Spelling, { key, sounds }: Spelling): Spelling {
  return { key: `${place.key}${landMark}${key}`, sounds: `${place.sounds}${landMark}${sounds}` };
}

/**
 * A state body named without its land in a text that tells of other lands only, or a unit whose number is hidden: whatever it is, it
 * is not ours and not that of another text.
 */
export function ofUnknownLand(name: AgencyName, document: string): AgencyName {
  return {
    ...name,
    form: "own",
    isLocal: false,
    spelling: inLand({ key: document, sounds: document }, name.spelling),
  };
}

const hiddenNumber = once(() => new RegExp(`^["“«„]?N["”»]? (?:${anyOf("number-noun")}) `, "u"));

/** `“N” saylı hərbi hissə`: no text tells whether it is that of another. */
export function hidesNumber(name: string): boolean {
  return hiddenNumber().test(name);
}

const republic = once(
  () =>
    new RegExp(
      `^(\\p{L}+) (?:(?:${anyOf("peoples")}) )?(?:${anyOf("republic")})s[ıi](?:n[ıi]n)? (?=\\S+ \\S)`,
      "u",
    ),
);

/** `Türkiyə Respublikasının Ali Təhsil Şurası` is `Türkiyənin Ali Təhsil Şurası`; our own land is told by `withoutState`. */
function ofLand(words: string): string {
  const land = republic().exec(words)?.[1];
  const isOther = land !== undefined && azerbaijaniLexicon().names.places.get(land) === "country";
  return isOther && land !== lowerCase(ownLand) ? words.replace(republic(), "$1 ") : words;
}

/** Takes a name apart, given in the nominative; never throws. */
export function parseAgencyName(name: string, kind: AgencyKind): AgencyName {
  const lone = { parent: null, initials: "", isLocal: false };
  if (isUnitAcronym(name)) return { form: "unit", spelling: spellWords([name]), ...lone };
  const brand = withoutForm(name);
  if (isAcronym(name) || isAcronym(brand)) {
    const key = (isAcronym(name) ? name : brand).normalize("NFC");
    return { form: "acronym", spelling: { key, sounds: "" }, ...lone };
  }
  const unit = underAcronym(name, kind);
  if (unit !== undefined) {
    const spelling = spellWords([...comparedWords(unit.part)]);
    return { form: "unit", spelling, ...lone, parent: unit.body };
  }
  const body = azerbaijaniLexicon().landBodies.read(name);
  if (body !== undefined && body.land !== null && body.land !== ownLand) return bodyOfLand(body);
  const words = ofLand(withoutCompanyWord(withoutLegalForms(azerbaijaniName(plainWords(name))), name));
  const under = underBody(words) ?? ownedBy(words);
  const own = withoutFreeHead(under?.part ?? words, kind);
  const core = withoutState(own, kind) || words;
  const form = isUnitName(core, kind) ? "unit" : "own";
  return {
    form,
    spelling: spellWords([...comparedWords(core)]),
    parent: under?.body ?? null,
    initials: form === "own" ? initialsOf(own) : "",
    isLocal: isLocalName(core),
  };
}
