/**
 * Captions: what a node is called where nothing else stands beside it. A name such as `görüş` or `Kadrlar şöbəsi` means
 * nothing alone, so an event has its chief parties, its date and what its text is about, and a part of a body its body.
 */

import { findDates } from "../language/az/dates.ts";
import { searchKey } from "../language/az/fold.ts";
import { writtenDate } from "../language/az/written-dates.ts";
import type {
  AgencyNode,
  ClaimNode,
  DocumentNode,
  EntityNode,
  EventNode,
  MentionEdge,
  PersonNode,
} from "../model/knowledge-graph.ts";
import type { AgencyKind, Predicate } from "../model/vocabulary.ts";
import { inOnePiece } from "../order/one-piece.ts";
import { compareCodeUnits, pushTo } from "../order/order.ts";
import { parseAgencyName } from "./agency-name.ts";
import { type EventLead, leadOf } from "./event-lead.ts";
import { headlineOf } from "./headline.ts";

/** Most characters (UTF-16 code units) of a caption. */
export const longestCaption = 90;

/** Most characters of each part where others stand beside it, and fewest that are worth adding. */
const room = { lead: 58, party: 34, place: 30, least: 16, headline: 36 } as const;

/** Nodes before they have captions, and all that captions are made from. */
export interface CaptionSources {
  readonly persons: readonly Uncaptioned<PersonNode>[];
  readonly agencies: readonly Uncaptioned<AgencyNode>[];
  readonly events: readonly Uncaptioned<EventNode>[];
  readonly claims: readonly ClaimNode[];
  readonly mentions: readonly MentionEdge[];
  readonly documents: readonly DocumentNode[];
  /** What says which event it is, where the name does not, by the event's id. */
  readonly descriptions: ReadonlyMap<string, string>;
}

export type Uncaptioned<Node extends EntityNode> = Omit<Node, "caption">;

/** Who does what counts as chief, the first before the rest. */
const chiefFirst: Readonly<Partial<Record<Predicate, number>>> = {
  signed: 3,
  organised: 2,
  participated: 2,
  funded: 1,
};

/** What captions look things up in. */
interface Surroundings {
  readonly nodes: ReadonlyMap<string, Uncaptioned<EntityNode>>;
  /** Claims by the event they are about, and of parts and offices by their subject. */
  readonly about: ReadonlyMap<string, readonly ClaimNode[]>;
  readonly of: ReadonlyMap<string, readonly ClaimNode[]>;
  /** The first report that mentions a node. */
  readonly reports: ReadonlyMap<string, DocumentNode>;
  readonly descriptions: ReadonlyMap<string, string>;
}

function surroundingsOf(sources: CaptionSources): Surroundings {
  const about = new Map<string, ClaimNode[]>();
  const of = new Map<string, ClaimNode[]>();
  for (const claim of sources.claims) {
    if (claim.modality === "negated") continue;
    if (chiefFirst[claim.predicate] !== undefined) pushTo(about, claim.object, claim);
    if (claim.predicate === "part_of" || claim.predicate === "position") pushTo(of, claim.subject, claim);
  }
  const documents = new Map(sources.documents.map((document) => [document.id, document]));
  const reports = new Map<string, DocumentNode>();
  for (const { entity, document } of sources.mentions) {
    const [found, known] = [documents.get(document), reports.get(entity)];
    if (found !== undefined && (known === undefined || isEarlier(found, known))) reports.set(entity, found);
  }
  const { descriptions } = sources;
  const all = [...sources.persons, ...sources.agencies, ...sources.events];
  return { nodes: new Map(all.map((node) => [node.id, node])), about, of, reports, descriptions };
}

function isEarlier(one: DocumentNode, other: DocumentNode): boolean {
  const order = compareCodeUnits(one.published ?? "9", other.published ?? "9");
  return (order || compareCodeUnits(one.id, other.id)) < 0;
}

/** What no cut text ends in: blanks, opening marks, half a letter. */
const danglers = /[\s,;:–(…\-\ud800-\udbff]/;

/** Cut after a word, with an ellipsis and a quotation that was open closed; as it is where it fits. */
function cutEnd(text: string, most: number): string {
  if (text.length <= most) return text;
  const front = text.slice(0, most - 2);
  const end = front.lastIndexOf(" ");
  let last = end > most / 2 ? end : front.length;
  while (last > 0 && danglers.test(front[last - 1] as string)) last--;
  const kept = front.slice(0, last);
  const isOpen = kept.lastIndexOf("“") > kept.lastIndexOf("”");
  return `${kept}…${isOpen ? "”" : ""}`;
}

/** Cut before its last two words, which say what it is: `Elm və Təhsil Nazirliyi ilə… Anlaşma Memorandumu`. */
function cutMiddle(text: string, most: number): string {
  if (text.length <= most) return text;
  const lastSpace = text.lastIndexOf(" ");
  const end = lastSpace < 1 ? "" : text.slice(text.lastIndexOf(" ", lastSpace - 1) + 1);
  return end === "" || end.length > most / 2
    ? cutEnd(text, most)
    : `${cutEnd(text, most - end.length - 1)} ${end}`;
}

/** `Azərbaycan Respublikasının Prezidenti cənab X-in`: without the state's name the title owns nothing. */
const titleAlone = /^(?:Azərbaycan Respublikas[ıi]n[ıi]n )(prezident)i (?:cənab )?(?=\p{Lu})/iu;

/** `Azərbaycan Respublikasının`, which most bodies have and no reader needs to tell them apart. */
const stateName = /(?<!\p{L})Azərbaycan Respublikas[ıi](n[ıi]n)? (?=(\S+))/gu;
/** What is left of these without the state has an ending for nobody: `Hökuməti`, `Milli Məclisi`, `3-cü prezidenti`. */
const needsState = /^(?:Hökumət|Prezident|Parlament|Milli|Mərkəzi|Ali|Baş|[\p{Ll}\d])/u;

/** Without the state's name, or with its short one. */
function withoutState(name: string): string {
  return name.replace(stateName, (_, genitive: string | undefined, next: string) =>
    !needsState.test(next)
      ? ""
      : genitive === undefined
        ? "Azərbaycan "
        : /^\p{Lu}/u.test(next)
          ? "Azərbaycan "
          : "Azərbaycanın ",
  );
}

const legalForm =
  / (?:Açıq |Qapalı )?Səhmdar Cəmiyyəti$| Məhdud Məsuliyyətli Cəmiyyəti?$| (?:ASC|QSC|MMC|PHŞ)$/u;

function isAgency(node: Uncaptioned<EntityNode>): node is Uncaptioned<AgencyNode> {
  return node.type === "agency";
}

/** A body's name, or its acronym where the name is long. */
function shortName(node: Uncaptioned<EntityNode>): string {
  if (!isAgency(node)) return node.name;
  const name = withoutState(node.name).replace(legalForm, "");
  return name.length > room.party ? (node.acronym ?? name) : name;
}

/** A party beside another: of a body its first word and its last ones. */
function shownParty(node: Uncaptioned<EntityNode>): string {
  const name = shortName(node);
  if (name.length <= room.party || !isAgency(node) || name.startsWith("“")) return cutEnd(name, room.party);
  const [first = "", ...others] = name.split(" ");
  const end = others.findIndex((_, at) => first.length + 2 + others.slice(at).join(" ").length <= room.party);
  return end < 0 ? cutEnd(name, room.party) : `${first}… ${others.slice(end).join(" ")}`;
}

/** Whether one of the two speaks for the other: naming both tells no more than one. */
function areOneSide(one: string, other: string, { of }: Surroundings): boolean {
  const isOf = (part: string, whole: string): boolean =>
    (of.get(part) ?? []).some(({ object }) => object === whole);
  return isOf(one, other) || isOf(other, one);
}

/** `ilə` or its ending somewhere in a quote. */
const withBehind = /(?:ilə|l[aə])(?!\p{L})/u;

/** `A və B C ilə görüşüb`: the one with `ilə` behind the name is the other side, the one beside A is not. */
function isMetBy(one: string, other: string, claims: readonly ClaimNode[], { nodes }: Surroundings): boolean {
  const [name = "", beside = ""] = [one, other].map(
    (id) =>
      searchKey(nodes.get(id)?.name ?? "")
        .split(" ")
        .at(-1) ?? "",
  );
  return claims.some(({ subject, quote }) => {
    if (subject !== one || !withBehind.test(quote)) return false;
    const words = searchKey(quote).split(/[\s,]+/);
    const at = words.findIndex((word) => word.startsWith(name));
    return (
      at >= 0 &&
      (words[at + 1] === "ile" || words[at] === `${name}la` || words[at] === `${name}le`) &&
      words.some((word) => word.startsWith(beside))
    );
  });
}

/** The two chief parties of an event, as they stand in its first report. */
function partiesOf(event: Uncaptioned<EventNode>, around: Surroundings): readonly Uncaptioned<EntityNode>[] {
  const report = around.reports.get(event.id)?.id;
  const claims = (around.about.get(event.id) ?? []).toSorted(
    (one, other) =>
      (chiefFirst[other.predicate] ?? 0) - (chiefFirst[one.predicate] ?? 0) ||
      Number(other.document === report) - Number(one.document === report) ||
      compareCodeUnits(one.document, other.document) ||
      one.start - other.start ||
      compareCodeUnits(one.id, other.id),
  );
  const subjects = [...new Set(claims.map(({ subject }) => subject))];
  const [first] = subjects;
  const others = subjects.filter(
    (each) => first !== undefined && each !== first && !areOneSide(first, each, around),
  );
  const met =
    others.length < 2 || first === undefined
      ? undefined
      : others.find((each) => isMetBy(each, first, claims, around));
  const second = met ?? others[0];
  return [first, second].flatMap((id) => around.nodes.get(id ?? "") ?? []);
}

/** Whether the name is there, as far as it is not cut off. */
function tells(text: string, name: string): boolean {
  return searchKey(text).includes(searchKey(name));
}

/** When it was, else when it was reported. */
function whenOf({ date, name }: Uncaptioned<EventNode>, report: DocumentNode | undefined): string {
  if (date !== null)
    return /\d/.test(name) && findDates(name).some((told) => told.date === date)
      ? ""
      : `, ${writtenDate(date)}`;
  const published = report?.published ?? null;
  return published === null ? "" : `, ${writtenDate(published)} xəbəri`;
}

function captionOfEvent(event: Uncaptioned<EventNode>, around: Surroundings): string {
  const chief = partiesOf(event, around);
  const report = around.reports.get(event.id);
  const when = whenOf(event, report);
  const name = withoutState(event.name.replace(titleAlone, "Prezident "));
  const described = around.descriptions.get(event.id);
  const lead = fullerLead(
    leadOf(name, chief),
    described === undefined ? undefined : withoutState(described),
    chief,
  );
  const parties = chief.filter((party) => !tells(lead.text, party.name));
  const shown = parties.map(shownParty);
  if (lead.isTitled || lead.tellingWords >= 3) {
    const told = cutMiddle(lead.text, longestCaption - when.length);
    const joined = lead.isTitled ? told : withParties(told, shown, when.length);
    return withPlace(joined, event, when.length) + when;
  }
  const tellsParties = /(?<!\p{L})arasında(?!\p{L})/u.test(lead.text);
  const start = cutMiddle(lead.text, tellsParties ? longestCaption - when.length : room.lead);
  const isPaper = event.kind === "agreement" || event.kind === "decision";
  const known = lead.tellingWords + parties.length + (when === "" || isPaper ? -1 : 0);
  if (known < 2 && report !== undefined) {
    const headline = addHeadline(start, headlineOf(report), when.length);
    const isWhole = parties.every((party) => tells(headline, shortName(party)));
    if (isWhole && headline !== start) return headline + when;
  }
  const bodyOf = (count: number): string => {
    const some = shown.slice(0, count).join(" – ");
    return cutEnd(some === "" ? start : `${start}: ${some}`, longestCaption - when.length);
  };
  const body = withPlace(bodyOf(shown.length), event, when.length);
  if (known >= 2 || report === undefined) return body + when;
  return shortestWithHeadline([body, bodyOf(2), bodyOf(1)], headlineOf(report), when.length) + when;
}

/** The headline says most where nothing else says much: place and second party give way to it until enough of it is told. */
function shortestWithHeadline(bodies: readonly string[], headline: string, reserved: number): string {
  const [most = ""] = bodies;
  if (headline === "") return most;
  const isEnough = (body: string): boolean =>
    longestCaption - reserved - body.length - 3 >= Math.min(room.headline, headline.length);
  return addHeadline(bodies.find(isEnough) ?? bodies.at(-1) ?? most, headline, reserved);
}

/** `Məcidova Londona səfəri` in a headline: who is told beside it. */
function withoutDoer(description: string, chief: readonly Uncaptioned<EntityNode>[]): string {
  const people = chief.filter(({ type }) => type === "person");
  const names = new Set(people.flatMap(({ name }) => searchKey(name).split(" ")));
  const words = description.split(" ");
  while (words.length > 1 && names.has(searchKey(words[0] ?? ""))) words.shift();
  return words.join(" ");
}

/** As many of the parties as there is room for. */
function withParties(text: string, parties: readonly string[], reserved: number): string {
  const fits = [parties, parties.slice(0, 1)].find(
    (some) => text.length + 2 + some.join(" – ").length + reserved <= longestCaption,
  );
  return fits === undefined || fits.length === 0 ? text : `${text}: ${fits.join(" – ")}`;
}

/** How the text describes the event, where that tells more than its name. */
function fullerLead(
  named: EventLead,
  description: string | undefined,
  chief: readonly Uncaptioned<EntityNode>[],
): EventLead {
  if (description === undefined || named.isTitled || named.tellingWords >= 3) return named;
  const described = leadOf(withoutDoer(description, chief), chief);
  return described.tellingWords > named.tellingWords ? described : named;
}

function withPlace(text: string, { place }: Uncaptioned<EventNode>, reserved: number): string {
  return place === null || tells(text, place.replace(legalForm, ""))
    ? text
    : addPart(text, `, ${cutEnd(place, room.place)}`, reserved);
}

function addPart(text: string, part: string, reserved: number): string {
  return text.length + part.length + reserved <= longestCaption ? text + part : text;
}

/** The headline in brackets, cut to the room that is left. */
function addHeadline(text: string, headline: string, reserved: number): string {
  const left = longestCaption - reserved - text.length - 3;
  return left < room.least || headline === "" ? text : `${text} (${cutEnd(headline, left)})`;
}

/** The body that most claims say the part belongs to; of equals the one named first. */
function ownerOf(
  agency: Uncaptioned<AgencyNode>,
  { of, nodes }: Surroundings,
): Uncaptioned<EntityNode> | undefined {
  const counts = new Map<string, number>();
  for (const { predicate, object } of of.get(agency.id) ?? [])
    if (predicate === "part_of" && object !== agency.id) counts.set(object, (counts.get(object) ?? 0) + 1);
  const [best] = [...counts].sort(([one, a], [other, b]) => b - a || compareCodeUnits(one, other));
  return best === undefined ? undefined : nodes.get(best[0]);
}

/** Bodies that stand alone where no text says whose they are. */
const wholeKinds: ReadonlySet<AgencyKind> = new Set(["ministry", "company", "school", "university"]);

/** Names of a part of a body need the body; `Nazirlər Kabineti yanında …` has it. */
function captionOfAgency(agency: Uncaptioned<AgencyNode>, around: Surroundings): string {
  const owner = ownerOf(agency, around);
  if (owner === undefined && wholeKinds.has(agency.kind)) return cutEnd(agency.name, longestCaption);
  const { form, parent } = parseAgencyName(agency.name, agency.kind);
  if (form !== "unit" || parent !== null) return cutEnd(agency.name, longestCaption);
  if (owner !== undefined && !searchKey(agency.name).includes(searchKey(owner.name))) {
    const name = cutEnd(agency.name, longestCaption - room.least - 2);
    return `${name}, ${cutEnd(shortName(owner), longestCaption - name.length - 2)}`;
  }
  const report = around.reports.get(agency.id);
  const name = cutEnd(agency.name, longestCaption);
  return owner === undefined && report !== undefined ? addHeadline(name, headlineOf(report), 0) : name;
}

/** An office tells namesakes apart. */
function captionOfPerson(person: Uncaptioned<PersonNode>, { of, nodes }: Surroundings): string {
  const [office] = (of.get(person.id) ?? []).toSorted(
    (one, other) => other.confidence - one.confidence || compareCodeUnits(one.id, other.id),
  );
  const body = office === undefined ? undefined : nodes.get(office.object);
  if (office === undefined || body === undefined) return cutEnd(person.name, longestCaption);
  return cutEnd(
    [person.name, office.title, shortName(body)].filter((part) => part !== null).join(", "),
    longestCaption,
  );
}

/** The nodes with their captions, property by property, since a spread object takes a kilobyte for its shape alone; pure, at most 90 characters each, the order of anything changes nothing. */
export function withCaptions(sources: CaptionSources): {
  readonly persons: readonly PersonNode[];
  readonly agencies: readonly AgencyNode[];
  readonly events: readonly EventNode[];
} {
  const around = surroundingsOf(sources);
  const named = new Map<string, number>();
  for (const { name } of sources.persons) named.set(name, (named.get(name) ?? 0) + 1);
  const isNamesake = ({ name }: Uncaptioned<PersonNode>): boolean => (named.get(name) ?? 0) > 1;
  return {
    persons: sources.persons.map((person) => {
      const { type, id, name, aliases, search, documents } = person;
      const caption = isNamesake(person)
        ? inOnePiece(captionOfPerson(person, around))
        : cutEnd(name, longestCaption);
      return { id, type, name, caption, aliases, search, documents };
    }),
    agencies: sources.agencies.map((agency) => {
      const { type, id, name, aliases, search, documents, kind, acronym } = agency;
      const caption = captionOfAgency(agency, around);
      return { id, type, name, caption, aliases, search, documents, kind, acronym };
    }),
    events: sources.events.map((event) => {
      const { type, id, name, aliases, search, documents, kind, date, start, end, place, venue } = event;
      const caption = inOnePiece(captionOfEvent(event, around));
      return { id, type, name, caption, aliases, search, documents, kind, date, start, end, place, venue };
    }),
  };
}
