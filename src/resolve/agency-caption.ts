/** Captions of bodies: a part of a body has its body beside it, since `Kadrlar şöbəsi` and `Direktorlar Şurası` are nobody's alone. */
import { lowerCase, searchKey } from "../language/az/fold.ts";
import { nameAnalyses } from "../language/az/nouns.ts";
import { azerbaijaniLexicon } from "../lexicon/lexicon.ts";
import { anyOf } from "../lexicon/names.ts";
import { once } from "../lexicon/once.ts";
import type { AgencyNode, EntityNode } from "../model/knowledge-graph.ts";
import type { AgencyKind } from "../model/vocabulary.ts";
import { compareCodeUnits } from "../order/order.ts";
import { isAcronym, parseAgencyName } from "./agency-name.ts";
import { isBareHead } from "./bare-heads.ts";
import type { Surroundings, Uncaptioned } from "./caption-sources.ts";
import { addHeadline, cutEnd, legalForm, longestCaption, room, tells, withoutState } from "./caption-text.ts";
import { headlineOf } from "./headline.ts";

function isAgency(node: Uncaptioned<EntityNode>): node is Uncaptioned<AgencyNode> {
  return node.type === "agency";
}

/** A body's name, or its acronym where the name is long. */
export function shortName(node: Uncaptioned<EntityNode>): string {
  if (!isAgency(node)) return node.name;
  const name = withoutState(node.name).replace(legalForm(), "");
  return name.length > room.party ? (node.acronym ?? name) : name;
}

interface Owned {
  readonly owner: Uncaptioned<EntityNode>;
  readonly claims: number;
}

/** The body that most claims say the part belongs to; of equals the one named first. */
function ownerOf({ id }: Uncaptioned<AgencyNode>, { of, nodes }: Surroundings): Owned | undefined {
  const counts = new Map<string, number>();
  for (const { predicate, object } of of.get(id) ?? [])
    if (predicate === "part_of" && object !== id) counts.set(object, (counts.get(object) ?? 0) + 1);
  const [best] = [...counts].sort(([one, a], [other, b]) => b - a || compareCodeUnits(one, other));
  const owner = nodes.get(best?.[0] ?? "");
  return best === undefined || owner === undefined ? undefined : { owner, claims: best[1] };
}

/** Bodies that stand alone where no text says whose they are. */
const wholeKinds: ReadonlySet<AgencyKind> = new Set(["ministry", "company", "school", "university"]);
/** Bodies that stand alone whosever they are. */
const ownKinds: ReadonlySet<AgencyKind> = new Set(["ministry", "company", "bank", "party", "international"]);
/** `Dağətəyi Universiteti` has a ministry, but an institute of the same name may be anybody's. */
const wholeName = once(() => new RegExp(`\\p{L} (?:${anyOf("university-noun")})i?$`, "u"));
const institute = once(() => new RegExp(`\\p{L} (?:${anyOf("institute-noun")})u$`, "u"));
/** A university of a university is one of a list that was read as an owner. */
const schools: ReadonlySet<AgencyKind> = new Set(["university", "school"]);
/** One claim tells the owner of what fewer documents name, several that of what at most so many to one name. */
const trusted = { once: 4, often: 10 } as const;

/** `Rəqəmsal Texnologiyalar İnstitutu` of a university, which names no land: universities have institutes. */
function isInstituteOf({ name }: Uncaptioned<AgencyNode>, owner: Uncaptioned<EntityNode>): boolean {
  return institute().test(lowerCase(name)) && wholeName().test(lowerCase(owner.name));
}

/** `Sumqayıt Şəhər Polis İdarəsi`: a town or a land in its name tells which it is. */
export function namesPlace(name: string): boolean {
  const { places } = azerbaijaniLexicon().names;
  return name
    .split(" ")
    .some((word) => nameAnalyses(lowerCase(word)).some(({ stem }) => places.get(stem) !== undefined));
}

/** Whether the name tells the body, by its name or its acronym: `FHN-nin Akademiyası`. */
function namesBody({ name }: Uncaptioned<AgencyNode>, owner: Uncaptioned<EntityNode>): boolean {
  const acronyms = isAgency(owner) ? [owner.acronym ?? "", ...owner.aliases].filter(isAcronym) : [];
  const words = name.split(/[\s-]+/);
  return (
    searchKey(name).includes(searchKey(owner.name)) || acronyms.some((acronym) => words.includes(acronym))
  );
}

/** The body without which a name would not tell which part it is; undefined where it does, or where too little says whose it is. */
export function ownerToTell(
  agency: Uncaptioned<EntityNode>,
  around: Surroundings,
): Uncaptioned<EntityNode> | undefined {
  if (!isAgency(agency)) return undefined;
  if (!around.owners.has(agency.id)) around.owners.set(agency.id, findOwnerToTell(agency, around));
  return around.owners.get(agency.id);
}

function findOwnerToTell(
  agency: Uncaptioned<AgencyNode>,
  around: Surroundings,
): Uncaptioned<EntityNode> | undefined {
  const owned = ownerOf(agency, around);
  if (owned === undefined || namesBody(agency, owned.owner)) return undefined;
  const { owner, claims } = owned;
  const above = isAgency(owner) ? ownerOf(owner, around) : undefined;
  if (above?.owner === agency && above.claims >= claims) return undefined; // each is said to be part of the other
  const { form, parent } = parseAgencyName(agency.name, agency.kind);
  if (parent !== null) return undefined;
  if (form === "unit") return owner;
  const isTrusted =
    claims * trusted.once > agency.documents || (claims > 1 && claims * trusted.often >= agency.documents);
  const standsAlone =
    ownKinds.has(agency.kind) || namesPlace(agency.name) || wholeName().test(lowerCase(agency.name));
  if (!isTrusted || standsAlone) return undefined;
  const isListed = isAgency(owner) && schools.has(owner.kind) && schools.has(agency.kind);
  return isListed && !isInstituteOf(agency, owner) ? undefined : owner;
}

/** A body with the body that it is a part of, where it needs one: `Filologiya fakültəsi, SDU`. */
function withOwner(agency: Uncaptioned<AgencyNode>, around: Surroundings, most: number): string {
  const owner = ownerToTell(agency, around);
  if (owner === undefined) return cutEnd(agency.name, most);
  const name = cutEnd(agency.name, most - room.least - 2);
  const above = isAgency(owner) ? ownerToTell(owner, around) : undefined;
  const short = shortName(owner);
  const left = most - name.length - 2;
  // Filologiya fakültəsi, Sumqayıt Dövlət Universiteti, else SDU
  const names =
    above === undefined || above === agency ? [] : [shortName(above), isAgency(above) ? above.acronym : null];
  const outer = names.find((each) => each !== null && short.length + each.length + 2 <= left);
  return `${name}, ${outer == null ? cutEnd(short, left) : `${short}, ${outer}`}`;
}

/** A party beside another: of a body its first word and its last ones, of a chair or a department whose it is. */
function shownParty(node: Uncaptioned<EntityNode>, around: Surroundings, most: number): string {
  const name = shortName(node);
  if (!isAgency(node)) return cutEnd(name, most);
  const owner = name.length <= room.party ? ownerToTell(node, around) : undefined;
  if (owner !== undefined && parseAgencyName(node.name, node.kind).form === "unit") {
    const whole = `${name}, ${shortName(owner)}`;
    if (whole.length <= room.part) return whole;
  }
  if (name.length <= most || name.startsWith("“")) return cutEnd(name, most);
  const [first = "", ...others] = name.split(" ");
  const end = others.findIndex((_, at) => first.length + 2 + others.slice(at).join(" ").length <= most);
  return end < 0 ? cutEnd(name, most) : `${first}… ${others.slice(end).join(" ")}`;
}

/** Parties as they stand beside each other: as they are called where there is so much room left, else shortened. */
export function shownParties(
  parties: readonly Uncaptioned<EntityNode>[],
  around: Surroundings,
  left: number,
): readonly string[] {
  const [long, short] = [room.part, room.party].map((most) =>
    parties.map((party) => shownParty(party, around, most)),
  ) as [string[], string[]]; // holds: made of two
  return long.join(" – ").length <= left ? long : short;
}

const oneWord = /^\S+$/;

/** `“Qafqaz” qəzeti` of `Qafqaz`: a name of one word with the noun that texts put behind it. */
function withItsNoun({ name, aliases }: Uncaptioned<AgencyNode>): string {
  if (!oneWord.test(name) || isAcronym(name)) return name;
  for (const alias of aliases) {
    const [, inside, noun = ""] = /^["“«]([^"“”»]+)["”»] (\p{L}+)$/u.exec(alias) ?? [];
    if (inside === name && noun === lowerCase(noun)) return `“${name}” ${noun}`;
  }
  return name;
}

/** `Abşeron -Xızı`: a blank too many beside a hyphen. */
function withWholeHyphens(name: string): string {
  return name.replace(/(?<=\p{L}) -(?=\p{L})|(?<=\p{L})- (?=\p{L})/gu, "-");
}

/** Bodies whose names in small letters are those of many: `təftiş komissiyası`, `toxumçuluq idarəsi`. */
const commonKinds: ReadonlySet<AgencyKind> = new Set(["government", "health", "other"]);
/** A capital, a small word of letters and another: no word behind the first has a capital of its own. */
const smallWords = /^\p{Lu}?\p{Ll}+(?:[ -]\p{Ll}+)+$/u;

/** Whether nobody would know which body is meant: a unit, or what is written as a common noun without a place. */
function isCommon(agency: Uncaptioned<AgencyNode>): boolean {
  const { form, parent } = parseAgencyName(agency.name, agency.kind);
  if (form === "unit") return parent === null;
  const isSmall = smallWords.test(agency.name) && isBareHead(agency.name.split(" ").at(-1) ?? "", "unit");
  return isSmall && commonKinds.has(agency.kind) && !namesPlace(agency.name);
}

/** Names of a part of a body need the body; `Nazirlər Kabineti yanında …` has it. Where no text says whose it is, the first report's headline tells of it. */
export function captionOfAgency(agency: Uncaptioned<AgencyNode>, around: Surroundings): string {
  // EA: what it stands for is said, where everybody knows it
  const known = isAcronym(agency.name) ? azerbaijaniLexicon().acronyms.get(agency.name)?.name : undefined;
  if (known?.includes(" ") === true) return cutEnd(`${agency.name} (${known})`, longestCaption);
  const named = { ...agency, name: withItsNoun({ ...agency, name: withWholeHyphens(agency.name) }) };
  const name = withOwner(named, around, longestCaption);
  // Təhsil, Elm və Mədəniyyət Məsələləri üzrə Təşkilat (YUNESKO)
  if (agency.kind === "international" && agency.acronym !== null)
    return tells(name, agency.acronym) ? name : addHeadline(name, agency.acronym, 0);
  if (ownerOf(agency, around) !== undefined || wholeKinds.has(agency.kind)) return name;
  const town = around.towns.get(agency.id);
  if (town !== undefined) return tells(name, town) ? name : cutEnd(`${name}, ${town}`, longestCaption);
  const report = around.reports.get(agency.id);
  if (report === undefined || named.name !== agency.name || !isCommon(agency)) return name;
  if (agency.acronym !== null)
    return tells(name, agency.acronym) ? name : addHeadline(name, agency.acronym, 0);
  const headline = headlineOf(report);
  return tells(name, headline) ? name : addHeadline(name, headline, 0);
}
