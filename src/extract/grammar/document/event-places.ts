/**
 * Where an event is: the town, district or country in one nominative spelling, and the hall or host apart from it. `Bakıda`, `Bakı
 * şəhərində` → Bakı; `Bakıdakı “Şəfəq” otelində` → Bakı and “Şəfəq” oteli.
 */
import { monthOf } from "../../../language/az/dates.ts";
import { lowerCase } from "../../../language/az/fold.ts";
import { syllables, twoWay } from "../../../language/az/harmony.ts";
import { nameAnalyses } from "../../../language/az/nouns.ts";
import type { Token } from "../../../language/az/tokens.ts";
import type { HeadForm, PlaceHead } from "../../../lexicon/heads.ts";
import { isNameWord } from "../../../lexicon/names.ts";
import { isWord } from "../../../lexicon/word-classes.ts";
import type { Clause, Nominal } from "../clauses/nominal.ts";
import type { Scene } from "../constructions/scene.ts";
import { isListJoint } from "../names/words.ts";
import { isHolding } from "../sentence.ts";

/** A town, district or country, and a hall or host: either may be missing. */
export interface Whereabouts {
  readonly place: string | null;
  readonly venue: string | null;
}

/** Where clauses say that what they tell is; the first that says it decides. */
export function whereaboutsIn(scene: Scene, clauses: readonly Clause[]): Whereabouts {
  let place: string | null = null;
  let venue: string | null = null;
  for (const clause of clauses)
    for (const group of clause.groups)
      if (group.case === "loc" && group.postposition === null)
        for (const member of group.members) {
          place ??=
            townOf(scene, member) ??
            (isGathering(clause) ? (townOfOwner(scene, member) ?? unlistedTown(scene, member)) : null);
          venue ??= venueOf(scene, member) ?? (isGathering(clause) ? unlistedHouse(scene, member) : null);
        }
  return { place, venue };
}

/** `Quba şəhərinin mərkəzi parkında keçirilib`: whatever noun the town owns, people came together in the town; a country owns more than what lies in it. */
function townOfOwner(scene: Scene, { kind, owner }: Nominal): string | null {
  const last = owner?.members.at(-1);
  const town = kind === "noun" && last?.kind === "place" ? townOf(scene, last) : null;
  return town === null || scene.lexicon.names.places.get(lowerCase(town)) === "country" ? null : town;
}

/** Tells of people who come together, which is somewhere. */
function isGathering({ verb }: Clause): boolean {
  return isHolding(verb) || verb?.class === "meet" || verb?.class === "happen";
}

/** Where a visit leads: what its dative names. */
export function whereVisited(scene: Scene, towards: Nominal | undefined): Whereabouts {
  return towards === undefined
    ? { place: null, venue: null }
    : { place: townOf(scene, towards), venue: venueOf(scene, towards) };
}

/** The town, district or country that a nominal names or lies in; `həmin ölkə` names none. */
function townOf(scene: Scene, nominal: Nominal): string | null {
  const head = placeHead(scene, nominal);
  if (nominal.kind === "place" && head === undefined) return listedName(scene, nominal.head);
  if (nominal.kind === "place" && head?.head.isSettlement === true)
    return settlementName(scene, nominal, head);
  if (nominal.kind !== "place" && nominal.kind !== "agency" && !isNamedNoun(scene, nominal)) return null;
  const owner = nominal.owner?.members.at(-1);
  return (owner?.kind === "place" ? townOf(scene, owner) : null) ?? townInside(scene, nominal);
}

/** `Türkiyənin “Toxum Mərkəzi”ndə`: a noun that stands for a body or a house which no list tells. */
function isNamedNoun({ parsed: { sentence } }: Scene, { kind, title, head }: Nominal): boolean {
  return kind === "noun" && (title !== null || sentence.tokens[head]?.isCapital === true);
}

/** The hall, building or host that a nominal names. */
function venueOf(scene: Scene, nominal: Nominal): string | null {
  if (nominal.mention !== null)
    return nominal.mention.entity.type === "agency" ? nominal.mention.entity.name : null;
  const head = placeHead(scene, nominal);
  if (head === undefined || head.head.isSettlement || isVague(nominal, head)) return null;
  const { sentence } = scene.parsed;
  const first = firstOfName(scene, nominal);
  const isNamed =
    nominal.title !== null ||
    sentence.tokens
      .slice(first, nominal.head)
      .some(({ isCapital }, index) => isCapital && first + index > 0) ||
    (nominal.owner?.members ?? []).some((owner) => isBody(scene, owner));
  if (!isNamed) return null;
  const front = sentence.text.slice(sentence.tokens[first]?.start, sentence.tokens[nominal.head]?.start);
  return front.replace(/\s+/g, " ") + spelledAs(sentence.tokens[nominal.head] as Token, lemmaOf(head));
}

function isBody(scene: Scene, { mention, head }: Nominal): boolean {
  return (
    mention?.entity.type === "agency" ||
    (scene.parsed.sentence.heads[head] ?? []).some((each) => each.head.class === "agency")
  );
}

/** Told by a clause, or the land of a place: `Şəki rayonunun ərazisi`. */
function isVague({ relatives, owner }: Nominal, { head }: PlaceForm): boolean {
  const owners = owner?.members ?? [];
  return (
    relatives.length > 0 ||
    owners.some((each) => each.relatives.length > 0) ||
    (isNameWord("land-noun", head.stem) &&
      owners.some(({ kind, mention }) => kind === "place" || mention === null))
  );
}

interface PlaceForm extends HeadForm {
  readonly head: PlaceHead;
}

function placeHead({ parsed: { sentence } }: Scene, { head, kind }: Nominal): PlaceForm | undefined {
  if (kind !== "place") return undefined;
  return (sentence.heads[head] ?? []).find((form): form is PlaceForm => form.head.class === "place");
}

function lemmaOf({ head, isPossessed }: PlaceForm): string {
  const lemma = isPossessed ? head.possessed : head.stem;
  return lemma.slice(lemma.lastIndexOf(" ") + 1);
}

/** A word with the ending of another form of it: as much as they share stays as it is written. */
export function spelledAs({ text, lower }: Token, word: string): string {
  let same = 0;
  while (same < word.length && lower[same] === word[same]) same++;
  return text.slice(0, same) + word.slice(same);
}

/** `Şəki rayonu`, `Naxçıvan Muxtar Respublikası`, and `Oslo` for `Oslo şəhəri`: a town is called by its name. */
function settlementName(scene: Scene, nominal: Nominal, form: PlaceForm): string | null {
  const { tokens } = scene.parsed.sentence;
  const end = nominal.head - form.head.before.length;
  const first = firstOfTown(scene, nominal, end);
  if (first === end) return null;
  const listed = tokens.slice(first, end);
  const stop = listed.findIndex(({ text, lower }) => text === "," || isWord("joint", lower));
  const name = listed.slice(0, stop < 0 ? listed.length : stop).map(({ text }) => text);
  if (name.length === 0) return null;
  if (isNameWord("town-noun", form.head.stem) || isShortOfCountry(scene, name, form)) return name.join(" ");
  const before = tokens.slice(end, nominal.head).map(({ text }) => text);
  return [
    ...name,
    ...before,
    spelledAs(
      tokens[nominal.head] as Token,
      form.head.possessed.slice(form.head.possessed.lastIndexOf(" ") + 1),
    ),
  ].join(" ");
}

/** `Türkiyə Respublikası` is listed as Türkiyə. */
function isShortOfCountry({ lexicon }: Scene, name: readonly string[], { head }: PlaceForm): boolean {
  return (
    isNameWord("republic", head.stem) && lexicon.names.places.get(lowerCase(name.join(" "))) === "country"
  );
}

/** Back over the capital words of a town's name, and over those of others before it where the noun is plural. */
function firstOfTown(scene: Scene, { first, isPlural }: Nominal, end: number): number {
  const { tokens } = scene.parsed.sentence;
  let at = end;
  while (at > first) {
    const token = tokens[at - 1] as Token;
    const isName = token.isCapital && token.kind === "word" && !isIdle(scene, at - 1);
    const isJoint = isPlural && at < end && isListJoint(token);
    // Serbiyanın Novi Sad şəhəri: the country that it lies in is no part of its name
    const isOwner =
      at < end && tokens[at]?.text !== "," && /[ıiuü]n$/.test(token.lower) && isInflected(scene, at - 1);
    if ((!isName && !isJoint) || isOwner) break;
    at--;
  }
  return at;
}

/** In the genitive: a place of the list, a noun of places, or a long word that ends like it. */
function isInflected({ lexicon, parsed: { sentence } }: Scene, at: number): boolean {
  const { lower, suffix } = sentence.tokens[at] as Token;
  return (
    // ABŞ-ın Nyu-York şəhəri
    suffix !== "" ||
    (sentence.heads[at] ?? []).some(({ case: nounCase }) => nounCase === "gen") ||
    nameAnalyses(lower).some(
      ({ stem, case: nounCase }) =>
        nounCase === "gen" && (lexicon.names.places.has(stem) || syllables(stem) > 2),
    )
  );
}

/** A word of the sentence that no name of a place holds: a date. */
function isIdle({ nominals }: Scene, at: number): boolean {
  return nominals.some(({ kind, first, last }) => kind === "date" && first <= at && at < last);
}

/** `saat 11:00-da`: three tokens, the hour behind its noun. */
function isClock(tokens: readonly Token[], at: number): boolean {
  const isHour = (index: number): boolean =>
    tokens[index]?.kind === "number" &&
    tokens[index + 1]?.text === ":" &&
    tokens[index + 2]?.kind === "number";
  return [at - 2, at - 1, at, at + 1].some(isHour);
}

/** First token of a hall's name: behind the date and the hour that stand before it. */
function firstOfName(scene: Scene, nominal: Nominal): number {
  const { tokens } = scene.parsed.sentence;
  let first = nominal.first;
  while (first < nominal.head) {
    const token = tokens[first] as Token;
    const isTime =
      monthOf(token.lower) > 0 ||
      isIdle(scene, first) ||
      isClock(tokens, first) ||
      (token.kind === "number" && token.suffix !== "" && !/^c[ıiuü]$/.test(token.suffix));
    if (!isTime) break;
    first++;
  }
  return first;
}

/** A place of the list in its nominative, with the words before it where they are one name: `Cənubi Koreya`, `Birləşmiş Ərəb Əmirlikləri`. */
function listedName({ parsed: { sentence }, lexicon }: Scene, at: number): string | null {
  const token = sentence.tokens[at] as Token;
  const { places } = lexicon.names;
  if (token.suffix !== "") return token.stem;
  const stems = [
    ...nameAnalyses(token.lower).map(({ stem }) => stem),
    token.lower.replace(possessedCase, ""),
  ];
  for (const before of [2, 1, 0]) {
    const front = sentence.tokens.slice(Math.max(0, at - before), at);
    if (front.length < before || front.some(({ isCapital }) => !isCapital)) continue;
    const words = front.map(({ lower }) => lower);
    const stem = stems.find((each) => places.has([...words, each].join(" ")));
    if (stem !== undefined)
      return [...front.map(({ text }) => text), token.text.slice(0, stem.length)].join(" ");
  }
  return null;
}

/** Behind the possessive: `Ərəbistanı | na`. */
const possessedCase = /n(?:[ıiuü]n|[aə]|[ıiuü]|d[aə]n?)$/;

/** `Bakıdakı görüş`, `Sumqayıtdakı zavodun açılışı`: the town that a word of an event, or of what is opened, says it lies in. */
export function whereaboutsInside(scene: Scene, nominal: Nominal): Whereabouts {
  const { eventHead, owner, ownFirst } = nominal;
  const isOfThing =
    (eventHead?.kind === "ceremony" || eventHead?.kind === "project") &&
    owner?.members.every(({ kind }) => kind === "noun" || kind === "place" || kind === "agency") === true;
  const first = isOfThing ? nominal.first : ownFirst;
  const place = townInside(scene, { first, head: nominal.head }) ?? townOfName(scene, nominal);
  return { place, venue: null };
}

/** `Gəncə Kitab Sərgisi`, `Davos Forumu`: the town that a name of capital words begins with. */
function townOfName({ parsed: { sentence }, lexicon, nominals }: Scene, nominal: Nominal): string | null {
  const { ownFirst, head, eventHead, title } = nominal;
  const town = nominals.find(({ kind, last }) => kind === "place" && last === ownFirst);
  const name = sentence.tokens.slice(ownFirst, head + 1);
  const isName = name.every(({ isCapital, kind }) => isCapital && kind === "word");
  const token = sentence.tokens[town?.head ?? -1];
  if (token === undefined || title !== null || !isName || eventHead?.class !== "event") return null;
  const isTown = token.suffix === "" && lexicon.names.places.get(token.lower) === "city";
  return isTown && eventHead.kind !== "project" && eventHead.kind !== "visit" ? token.text : null;
}

/** `Bakıdakı otel`: the town that a word of a nominal says it lies in. */
function townInside(
  { parsed: { sentence }, lexicon }: Scene,
  { first, head }: Pick<Nominal, "first" | "head">,
): string | null {
  for (let at = first; at < head; at++) {
    const { text, lower, isCapital } = sentence.tokens[at] as Token;
    const [, name = "", ending] = (isCapital ? /^(.{2,})(d[aə])k[ıi]$/.exec(lower) : null) ?? [];
    const isFit = at > 0 && name.length > 2 && ending === `d${twoWay(name)}` && !lexicon.words.has(name);
    if (name !== "" && (lexicon.names.places.has(name) || isFit)) return text.slice(0, name.length);
  }
  return null;
}

/** `Ağ Evdə`, `ADDA-da keçirilib`: a house of capital words, or an acronym that no list tells. */
function unlistedHouse({ parsed: { sentence } }: Scene, nominal: Nominal): string | null {
  const { kind, first, head, owner, isPlural, title } = nominal;
  const token = sentence.tokens[head] as Token;
  if (kind !== "noun" || owner !== null || isPlural || title !== null) return null;
  if (first === head)
    return /^\p{Lu}{2,}$/u.test(token.stem) && /^d[aə]$/.test(token.suffix) ? token.stem : null;
  const words = sentence.tokens.slice(first, head + 1);
  const ending = new RegExp(`d${twoWay(token.lower.slice(0, -2))}$`);
  if (!words.every(({ isCapital, kind: tokenKind }) => isCapital && tokenKind === "word")) return null;
  if (token.suffix !== "" || !ending.test(token.lower) || sentence.block.kind === "headline") return null;
  return words
    .map(({ text }) => text)
    .join(" ")
    .slice(0, -2);
}

/** `Xivədə keçirilib`: a name inside a sentence that no list holds, where its ending agrees with its vowels. */
function unlistedTown({ parsed: { sentence }, lexicon }: Scene, nominal: Nominal): string | null {
  const { text, lower, isCapital, suffix } = sentence.tokens[nominal.head] as Token;
  const isName = nominal.kind === "noun" && isCapital && nominal.head > 0 && nominal.first === nominal.head;
  if (!isName || suffix !== "" || nominal.isPossessed || nominal.isPlural) return null;
  const ending = /d[aə]$/.exec(lower)?.[0] ?? "";
  const name = text.slice(0, -2);
  const isFit = ending !== "" && ending === `d${twoWay(lowerCase(name))}` && name.length > 2;
  return isFit && !lexicon.words.has(lowerCase(name)) ? name : null;
}
