/**
 * A phrase that says which event it is where its name does not: what it is about (`2020-ci ilin yekunlarına həsr olunmuş müşavirə`,
 * `qaliblərin mükafatlandırılması tədbiri`), else what its headline calls it (`Yevlax pilot aqroparkının açılışı`).
 */
import type { Token } from "../../../language/az/tokens.ts";
import { isWord } from "../../../lexicon/word-classes.ts";
import type { Clause, Group, Nominal } from "../clauses/nominal.ts";
import type { Scene } from "../constructions/scene.ts";
import { isHolding } from "../sentence.ts";
import { headNominative } from "./event-name.ts";
import { isPartialAt, wholeFront } from "./phrase-front.ts";

/** Longer ones are whole sentences. */
const mostCharacters = 180;
/** Words of a headline before the event's noun. */
const mostWords = 10;

/** Token ranges that make the phrase, up to the head. */
type Ranges = readonly (readonly [first: number, last: number])[];

/** The phrase for an event, or null. */
export function describeEvent(scene: Scene, nominal: Nominal): string | null {
  const { tokens, text, block } = scene.parsed.sentence;
  const told = topicBefore(scene, nominal) ?? (block.kind === "headline" ? inHeadline(scene, nominal) : null);
  if (told === null || nominal.title !== null) return null;
  const ranges = told.map(
    ([first, last], index) =>
      [index === 0 ? wholeFront(scene, joinedFront(scene, wholeFront(scene, first))) : first, last] as const,
  );
  const start = ranges[0]?.[0] ?? nominal.head;
  if (isPartialAt(scene, start) || isParticipleAt(scene, start)) return null;
  const front = ranges.map(([first, last]) => text.slice(tokens[first]?.start, tokens[last]?.start)).join("");
  const head = headNominative(
    scene,
    nominal,
    ranges.at(-1)?.[0] ?? nominal.head,
    isOwnerTold(nominal, ranges),
  );
  const phrase = (front + head).replace(/\s+/g, " ");
  return phrase.length > mostCharacters || isHalfQuoted(phrase) ? null : phrase;
}

/** `işin yekunları və | planlara həsr olunmuş`: back over what is joined with what it is about. */
function joinedFront({ parsed: { sentence }, nominals, lexicon }: Scene, first: number): number {
  const { tokens, verbAt } = sentence;
  if (!isWord("joint", tokens[first - 1]?.lower)) return first;
  const others = nominals.filter(({ kind }) => kind === "person" || kind === "date");
  let at = first - 1;
  while (at > 0 && first - at < mostWords && isPart(at - 1)) at--;
  const before = tokens[at - 1];
  const isCut = before !== undefined && (before.kind === "number" || /^["“”«»„]$/.test(before.text)); // “N” | saylı hissənin zabit və …
  return at === first - 1 || isCut ? first : at;

  function isPart(index: number): boolean {
    const { kind, lower } = tokens[index] as Token;
    return (
      kind === "word" &&
      !verbAt.has(index) &&
      !lexicon.functionWords.has(lower) &&
      !lexicon.classes.has(lower) &&
      !/d[aə]n?$/.test(lower) &&
      !others.some((each) => each.first <= index && index < each.last)
    );
  }
}

/** `Fondun üzvü | olan gənclərin də iştirakı ilə səfər`: what the participle says stands before it. */
function isParticipleAt({ parsed: { sentence } }: Scene, at: number): boolean {
  const verb = sentence.verbAt.get(at);
  return verb !== undefined && verb.first === at && sentence.tokens[at]?.isCapital === false;
}

function isOwnerTold({ owner }: Nominal, ranges: Ranges): boolean {
  return owner !== null && ranges.some(([first, last]) => first <= owner.first && owner.last <= last);
}

/** `Günü”nə həsr olunmuş`: begins inside a quotation. */
function isHalfQuoted(phrase: string): boolean {
  const count = (mark: RegExp): number => phrase.match(mark)?.length ?? 0;
  return count(/[“«„]/g) !== count(/[”»]/g) || count(/"/g) % 2 > 0;
}

function topicBefore(scene: Scene, nominal: Nominal): Ranges | null {
  const own = [nominal.ownFirst, nominal.head] as const;
  const devoted = nominal.relatives.find(isDevotion) ?? devotionAstray(scene, nominal);
  const subject = devoted?.groups.find(isDative);
  if (devoted?.verb != null && subject !== undefined)
    return [[firstOf(subject), devoted.verb.index + 1], own];
  const told = nominal.relatives.flatMap(({ groups }) => groups).findLast(isAbout);
  if (told !== undefined) return [[firstOf(told), told.after], own];
  // A ilə B arasında | əməkdaşlıq haqqında protokol
  const about = nominal.complements.findLast(isAbout);
  if (about !== undefined && about.after <= nominal.ownFirst)
    return [[firstOf(widerAbout(scene, nominal, about) ?? about), about.after], own];
  const place = scene.places.get(nominal);
  const before = place?.clause?.groups.find(
    (group) => group.after === nominal.first && (isAbout(group) || (nominal.isPossessed && isAct(group))),
  );
  if (before === undefined) return null;
  // yolların təmiri ilə bağlı | tədbirlər haqqında
  const wider = widerAbout(scene, nominal, before);
  return [[firstOf(wider ?? before), nominal.head]];
}

/** `yolların təmiri ilə bağlı | əlavə tədbirlər haqqında`: what the thing that it is about is about. */
function widerAbout(scene: Scene, nominal: Nominal, about: Group): Group | undefined {
  const groups = [...nominal.complements, ...(scene.places.get(nominal)?.clause?.groups ?? [])];
  return groups.find(
    (group) => isAbout(group) && (group.after === about.first || group.after === firstOf(about) - 1),
  );
}

/** An act begins with whose it is or what it is done to: `qaliblərin mükafatlandırılması`, `X-in anadan olmasının ildönümü`. */
function firstOf({ first, members }: Group): number {
  return Math.min(
    first,
    ...members.map(({ act, owner }) =>
      act !== null ? firstOfAct(act, first) : owner !== null ? firstOf(owner) : first,
    ),
  );
}

function firstOfAct({ genitive, groups, verb }: Clause, first: number): number {
  const objects = groups.filter(
    ({ case: groupCase, postposition }) => postposition === null && groupCase !== "loc",
  );
  return Math.min(
    genitive?.first ?? first,
    verb?.first ?? first,
    ...objects.map((each) => (isTime(each) ? first : firstOf(each))),
  );
}

const isTime = ({ members }: Group): boolean => members.some(({ kind }) => kind === "date");

/** `suyun qorunmasına həsr olunmuş | videokonfrans formatında müşavirə`: the only event that is held is what it is about. */
function devotionAstray({ parsed: { clauses }, places }: Scene, nominal: Nominal): Clause | undefined {
  const place = places.get(nominal);
  const isHeld = place?.holder === null && place.group.case === "nom" && isHolding(place.clause?.verb);
  return isHeld ? clauses.find((each) => isDevotion(each) && each.last <= nominal.head) : undefined;
}

/** `suyun qorunmasına həsr olunmuş` */
function isDevotion({ verb, groups }: Clause): boolean {
  return verb?.class === "other" && verb.voice === "passive" && groups.some(isDative);
}

const isDative = ({ case: groupCase, postposition }: Group): boolean =>
  groupCase === "dat" && postposition === null;
const isAbout = ({ postposition }: Group): boolean =>
  postposition === "about" || postposition === "concerning";
const isAct = ({ members, case: groupCase, postposition }: Group): boolean =>
  members.length === 1 && members[0]?.kind === "act" && groupCase === "nom" && postposition === null;

/** Back from the head to a mark, a person or a day. */
function inHeadline(scene: Scene, nominal: Nominal): Ranges | null {
  const { parsed, nominals, lexicon } = scene;
  const { tokens } = parsed.sentence;
  const doers = doersOf(scene, nominal);
  const owner = nominal.owner?.members[0];
  const stops = nominals.filter(
    (each) =>
      (each.kind === "person" && each !== owner) ||
      each.kind === "date" ||
      (each.kind === "title" && each.isPossessed && each.case === "nom" && each.last <= nominal.ownFirst), // Məclisin sədri | fərman imzalayıb
  );
  // həlak olmuş xilasedicinin | anım mərasimi: the participle is the owner's
  const tellsOf = new Set(
    parsed.clauses.flatMap(({ kind, verb }) => (kind === "relative" && verb !== null ? [verb.index] : [])),
  );
  const isStop = (at: number): boolean =>
    /^[,;:!?–—|/()]$/.test(tokens[at]?.text ?? "") ||
    (parsed.sentence.verbAt.has(at) && !tellsOf.has(at)) ||
    stops.some(({ head, last }) => head <= at && at < last) ||
    doers.some(({ first, after }) => first <= at && at < after);
  let first = nominal.head;
  while (first > 0 && nominal.head - first < mostWords && !isStop(first - 1)) first--;
  if (first > 0 && !isStop(first - 1)) return null; // the front of a long name or of a quotation would be cut off
  while (first < nominal.head && isIdle(tokens[first] as Token)) first++;
  return first === nominal.head ? null : [[first, nominal.head]];

  function isIdle({ kind, lower }: Token): boolean {
    return kind === "mark" || lexicon.functionWords.has(lower) || lexicon.classes.has(lower);
  }
}

/** `Fond | Bakıda tələbələr üçün təlim keçirib`, `Fondun nümayəndələri | təlimdə iştirak edib`: who held it or took part stands in the nominative before it. */
function doersOf({ places }: Scene, nominal: Nominal): readonly Group[] {
  const { clause, group: own } = places.get(nominal) ?? {};
  return (clause?.groups ?? []).filter(
    (group) =>
      group !== own &&
      group.case === "nom" &&
      group.postposition === null &&
      group.after <= nominal.first &&
      // BMT Turizmin iclası: what is not first may belong to a name
      group.members.every(({ kind }) => kind === "staff" || (kind === "agency" && group.first === 0)),
  );
}
