/** The clauses that tell when and where an event is. */

import type { CuePart } from "../../../lexicon/heads.ts";
import { ownLand } from "../../../lexicon/lands.ts";
import type { VerbClass } from "../../../lexicon/verbs.ts";
import { clauseWith } from "../clauses/changed.ts";
import type { Clause, Group, Nominal, NominalKind } from "../clauses/nominal.ts";
import { isEvent } from "../constructions/clause-events.ts";
import type { Place, Scene } from "../constructions/scene.ts";
import { isHolding } from "../sentence.ts";

const settled: ReadonlySet<VerbClass> = new Set(["sign", "open", "happen", "host"]);

/** Says when and where what it tells of is: held, signed, opened. */
function isSet({ verb }: Clause): boolean {
  return isHolding(verb) || (verb !== null && settled.has(verb.class));
}

/** Where a visit leads. */
export function destination(clause: Clause): Nominal | undefined {
  return clause.groups
    .find(
      ({ case: groupCase, postposition, members }) =>
        postposition === null &&
        (groupCase === "dat" || groupCase === "loc") &&
        members.some(({ kind }) => kind === "place" || kind === "agency"),
    )
    ?.members.find(({ kind }) => kind === "place" || kind === "agency");
}

/** The clauses that modify an event, and the one that it is held in. */
export function clausesOf(scene: Scene, nominal: Nominal): readonly Clause[] {
  const place = scene.places.get(nominal);
  const clause = place?.clause ?? null;
  const relatives = [...nominal.relatives, ...heldOfOwner(nominal)];
  const modifying = [...relatives.flatMap((each) => planned(scene, each)), ...astray(scene, nominal)];
  const isOwn = place?.holder === null && place.group.postposition === null;
  const isSubject =
    isOwn && (["nom", "acc", "dat"].includes(place.group.case) || clause?.genitive === place.group);
  const isTold =
    clause?.verb != null &&
    isSubject &&
    (isSet(clause) ||
      isPlanned(clause, place.group) ||
      isTalked(nominal, clause) ||
      isStudied(nominal, clause) ||
      isSetOut(nominal, place));
  const isSetting = place?.holder === null && place.group.case === "loc";
  // qərarına əsasən, … mayın 8-i atəşkəs elan edir: not of the decision
  const isLine = clause?.verb === null && place?.group.postposition === null;
  return [
    ...modifying.filter(isSet),
    ...(clause !== null && (isTold || isSetting || isLine) ? [clause] : []),
    ...nominal.relatives.flatMap(devotedTo),
    ...(place === undefined ? [] : partTold(place)),
  ];
}

/** `2012-ci ildə olimpiadanın qalibi olub`: when somebody had a part in the event is when it was. */
function partTold({ holder, clause, group }: Place): readonly Clause[] {
  const isPart = holder?.kind === "cue" && holder.part !== null && parts.has(holder.part);
  const isPredicate = clause?.verb?.class === "be" || clause?.verb === null;
  return isPart && clause !== null && isPredicate && group.postposition === null ? [clause] : [];
}

const parts: ReadonlySet<CuePart> = new Set<CuePart>(["winner", "participant", "guest", "moderator"]);

/** `Bakıda keçirilən | Şuranın iclası`: not the council is held, but its session. */
function heldOfOwner({ owner }: Nominal): readonly Clause[] {
  const [first] = owner?.members ?? [];
  return first === undefined || isEvent(first) || first.kind === "act"
    ? []
    : first.relatives.filter(({ verb }) => isHolding(verb));
}

/** `Nazirlikdə suyun qorunmasına həsr olunmuş seminarda`: the day and the town before what the event is about are the event's. */
function devotedTo(clause: Clause): readonly Clause[] {
  const { verb, groups } = clause;
  const isAbout = verb?.class === "other" && verb.voice === "passive" && groups.some(isDative);
  const before = groups.slice(0, groups.findIndex(isDative));
  return isAbout
    ? [clauseWith(clause, { groups: before.filter((each) => isAdverbial(each) && !isYear(each)) })]
    : [];
}

/** `2022-ci ildəki işin yekunlarına həsr olunmuş`: of what it is about. */
const isYear = ({ members }: Group): boolean => members.some(({ date }) => date !== null && date.length < 10);

const isDative = ({ case: groupCase, postposition }: Group): boolean =>
  groupCase === "dat" && postposition === null;

/** `telefon danışığı aparılıb` */
function isTalked({ eventHead }: Nominal, { verb }: Clause): boolean {
  return verb?.class === "conduct" && verb.voice === "passive" && eventHead?.kind === "meeting";
}

/** `1998-ci ildə Tiflisdə sənətkarlıq kursunu bitirib`: when and where somebody learnt is when and where the course was. */
function isStudied({ eventHead }: Nominal, { verb }: Clause): boolean {
  return verb?.class === "study" && eventHead?.kind === "training";
}

/** `mayın 12-də ilk səfərinə yola düşəcək`, `səfərə başlayıb` */
function isSetOut({ eventHead }: Nominal, { group, clause }: Place): boolean {
  return (
    eventHead?.kind === "visit" &&
    group.case === "dat" &&
    (clause?.verb?.class === "come" || clause?.verb?.class === "visit")
  );
}

/** `naziri ilə görüşü zamanı`: what is told happens on the day of what is as short. */
export function clausesDuring(scene: Scene, nominal: Nominal): readonly Clause[] {
  const place = scene.places.get(nominal);
  const kind = nominal.eventHead?.kind;
  const isShort =
    kind === "meeting" || kind === "ceremony" || (kind === "visit" && isDayTrip(scene, nominal));
  const isDuring = place?.holder === null && place.group.postposition === "within";
  return isShort && isDuring && place.clause !== null ? [place.clause] : [];
}

/** `mayın 28-də Ağdama səfəri çərçivəsində`: to a town of ours people go for the day. */
function isDayTrip({ parsed: { sentence }, lexicon }: Scene, { complements }: Nominal): boolean {
  const [to] = complements.find(({ case: toward }) => toward === "dat")?.members ?? [];
  if (to?.kind !== "place") return false;
  const land = [to.head - 1, to.head].map((at) => lexicon.lands.endingAt(sentence.tokens, at));
  return land.some((each) => each?.land === ownLand && each.kind === "own");
}

/** `aprelin 5-də keçirilməsi planlaşdırılan`: what is planned says when, as what is held does. */
function planned({ hosts, parsed: { clauses } }: Scene, clause: Clause): readonly Clause[] {
  if (clause.verb?.class !== "plan" || clause.verb.voice !== "passive") return [clause];
  const acts = clauses.filter(({ index }) => hosts.get(index)?.clause === clause);
  return [clause, ...acts].map((each) => clauseWith(each, { verb: acts[0]?.verb ?? each.verb }));
}

/** `səfəri iyunun 20-nə planlaşdırılıb`, `qurultayını mayın 4-nə təyin edib`, `iclası olub`: what is planned, or simply was. */
function isPlanned({ verb }: Clause, { case: groupCase }: Group): boolean {
  if (verb?.class === "appoint") return groupCase === (verb.voice === "passive" ? "nom" : "acc");
  return (
    groupCase === "nom" &&
    ((verb?.class === "plan" && verb.voice === "passive") ||
      (verb?.class === "be" && verb.reading.form.mood === "past"))
  );
}

/** What nobody holds: bodies, people and places. */
const unheld: ReadonlySet<NominalKind> = new Set(["agency", "person", "staff", "title", "place"]);

/** `Bakıda keçirilən Birliyin iclası`: what is held is no body, but the next event that the sentence names. */
function astray(scene: Scene, nominal: Nominal): readonly Clause[] {
  if (!scene.parsed.clauses.some(isHeldRelative)) return [];
  const between = scene.nominals.filter((each) => each.head < nominal.head);
  const last = between.filter(isEvent).reduce((most, { head }) => Math.max(most, head), -1);
  return between.flatMap((each) =>
    each.head > last && (unheld.has(each.kind) || isName(scene, each))
      ? each.relatives.filter(isHeldRelative)
      : [],
  );
}

const isHeldRelative = ({ verb, kind }: Clause): boolean => kind === "relative" && isHolding(verb);

/** `Tramp-Putin sammiti`, `Keyfiyyət təminatı üzrə Qrupun iclası`: whose it is. */
function isName(
  { parsed: { sentence }, lexicon }: Scene,
  { kind, head, last, case: nounCase }: Nominal,
): boolean {
  if (kind !== "noun" || nounCase !== "nom" || head === 0) return false;
  const next = sentence.tokens[last]?.lower ?? "";
  return sentence.tokens[head]?.isCapital === true || lexicon.classes.get(next) === "field";
}

/** What plans an act: `səfər etməyi planlaşdırır`, `səfər edəcəyini bildirib`. */
export function plansOf(scene: Scene, clause: Clause): readonly Clause[] {
  const governor = scene.hosts.get(clause.index)?.clause;
  return clause.kind === "act" && governor?.verb?.class === "plan" ? [governor] : [];
}

/** Of members and people, not of what they do: no day or place stands with it. */
const states: ReadonlySet<VerbClass> = new Set(["belong", "be", "other"]);

/**
 * A day or a town that opens a sentence is that of its main clause, though a participle of others stands nearer: `Mayın 8-də Bakıda dəniz
 * sevən gənclərin iştirakı ilə görüş keçirilib`. Gives such clauses with nothing but that day and town.
 */
export function borrowedOf(scene: Scene, clause: Clause): readonly Clause[] {
  const { clauses } = scene.parsed;
  if (clause.kind !== "main") return [];
  const before = clauses.findLast(({ kind, index }) => kind === "main" && index < clause.index)?.index ?? -1;
  return clauses
    .filter(
      ({ index, kind }) => index > before && index < clause.index && kind !== "main" && kind !== "converb",
    )
    .flatMap((each) => {
      const groups = each.groups.filter((group) => isAdverbial(group) && isBorrowed(scene, each, group));
      return groups.length === 0 ? [] : [clauseWith(each, { verb: clause.verb, groups })];
    });
}

function isAdverbial({ case: groupCase, postposition, members }: Group): boolean {
  const kind = members[0]?.kind;
  return (
    postposition === null &&
    (kind === "date" || (groupCase === "loc" && (kind === "place" || kind === "agency")))
  );
}

/**
 * `nazir mayın 5-də ölkəmizdə səfərdə olan X-i qəbul edib`: the day is that of the meeting, and the visit lasts as long as it
 * lasts.
 */
export function isDayOfHost({ parsed: { sentence } }: Scene, { kind, verb }: Clause): boolean {
  const words = verb === null ? [] : sentence.tokens.slice(verb.first, verb.index + 1);
  return kind === "relative" && verb?.class === "visit" && /^ol/.test(words.at(-1)?.lower ?? "");
}

const isDated = ({ members }: Group): boolean => members[0]?.kind === "date";

/** Told of somebody or something for years: `1918-ci ildə yaradılan`, `Gürcüstanda təhsil alan`, `Türkiyədə baş verən`. */
const lasting: ReadonlySet<VerbClass> = new Set(["found", "study", "work", "happen", "born", "be"]);

/** Right before its participle, with nothing of the kind in front of it, where the participle asks for it. */
function isOfParticiple(
  { verb, groups, kind }: Clause,
  first: number,
  last: number,
  member: Nominal | undefined,
): boolean {
  if (kind !== "relative" || verb === null || last !== verb.first || !lasting.has(verb.class)) return false;
  const isAlone = !groups.some((group) => group.last <= first && isAdverbial(group));
  return isAlone && (member?.kind === "place" || member?.date?.length === 4);
}

/** In front of all else but other days and towns, or beside a participle that takes none. */
function isBorrowed(scene: Scene, clause: Clause, { case: groupCase, first, last, members }: Group): boolean {
  const { verb, genitive } = clause;
  const { clauses } = scene.parsed;
  const kind = members[0]?.kind;
  if (isDayOfHost(scene, clause)) return kind === "date" && groupCase === "loc";
  if (isOfParticiple(clause, first, last, members[0])) return false;
  if (verb !== null && states.has(verb.class)) {
    // Bakıda yerləşən məktəblərin əməkdaşlığı ilə: where they are
    if (kind === "place" && last === verb.first && verb.voice === "active") return false;
    if (kind !== "agency" || verb.class === "belong") return true;
  }
  // Prezidentin 3 iyunda imzaladığı sərəncamla təltif edilənlərin mərasimi: the day of what the participle tells
  if (genitive !== null && genitive.first < first) return false;
  // Nazirlikdə Bakıda keçiriləcək yarışa həsr olunmuş müşavirə: the nearer of two is that of the participle
  if (
    kind !== "date" &&
    last === verb?.first &&
    (clause.groups.some((each) => each.last === first && !isDated(each)) ||
      (isHolding(verb) &&
        clauses.some(({ groups }) =>
          groups.some((each) => each.last === first && !isDated(each) && isAdverbial(each)),
        )))
  )
    return false;
  return !clauses.some(({ groups }) =>
    groups.some(
      (group) =>
        group.last <= first &&
        !isAdverbial(group) &&
        // Nazirlik yanında | Xidmətdə mayın 5-də: the body above the one where it is held
        group.postposition !== "attached",
    ),
  );
}
