/** What the words around the noun of an event say of it: whether it is one of several, where something happens, or none at all. */
import { ordinalOf, romanNumber } from "../../../language/az/ordinals.ts";
import { isEventNoun } from "../../../lexicon/event-nouns.ts";
import { isNameWord } from "../../../lexicon/names.ts";
import type { Clause, Nominal } from "../clauses/nominal.ts";
import { forceOf, type Place, type Scene } from "../constructions/scene.ts";
import { isOfBefore } from "../constructions/verb-events.ts";
import { isOfClass } from "../names/words.ts";
import { isHolding } from "../sentence.ts";
import { dateIn } from "./event-times.ts";

const isNumber = /^(?:[ivxı]+|\d+(?:-?c[ıiuü])?)$/;

/** In the locative or a frame of a clause that tells what happens. */
export function isSetting(scene: Scene, place: Place): boolean {
  const { holder, clause, group } = place;
  const isWhere = (group.case === "loc" && group.postposition === null) || group.postposition === "within";
  return (
    holder === null && isWhere && isToldIn(scene, clause) && !isReported(scene, place) && !isOfBefore(scene)
  );
}

/** `təqdimatla çıxış edib`, `X-in təqdimatında keçirilib`, `təqdimatını nümayiş etdirib`: what somebody speaks with or shows is no event. */
export function isMeans(scene: Scene, nominal: Nominal): boolean {
  const { group, clause } = scene.places.get(nominal) ?? {};
  if (nominal.part !== "speech" || group === undefined) return false;
  const verb = clause?.verb;
  return (
    group.case === "ins" ||
    group.postposition === "with" ||
    // dərs X-in təqdimatında keçirilib: who gave the lesson
    (group.case === "loc" && nominal.owner !== null && isHolding(verb)) ||
    (group.case === "acc" &&
      verb != null &&
      !isHolding(verb) &&
      verb.class !== "open" &&
      verb.class !== "study" &&
      verb.class !== "conduct")
  );
}

/** `videokonfrans formatında`, `təqdimat videoçarxı`, `iclas zalı`: a bare noun that only says of what kind a thing is. */
export function isInCompound({ places }: Scene, nominal: Nominal): boolean {
  const { holder, group } = places.get(nominal) ?? {};
  const isBare =
    nominal.case === "nom" &&
    !nominal.isPossessed &&
    nominal.title === null &&
    nominal.owner === null &&
    nominal.relatives.length === 0;
  return isBare && group?.case === "nom" && (holder?.kind === "noun" || holder?.kind === "place");
}

/** `dördüncü kurs tələbələri`: a year of study, which nobody holds. */
export function isYearOfStudy({ parsed: { sentence } }: Scene, { head, eventHead, title }: Nominal): boolean {
  const before = sentence.tokens[head - 1];
  return (
    isEventNoun("course", eventHead?.stem) &&
    title === null &&
    before !== undefined &&
    (ordinalOf(before.lower) !== null || isNumber.test(before.lower))
  );
}

/** `Mərasim iştirakçıları … yad ediblər`: its people do something. */
export function isAttended({ places }: Scene, nominal: Nominal): boolean {
  const { holder, clause } = places.get(nominal) ?? {};
  return holder?.part === "participant" && holder.isPlural && clause?.kind === "main";
}

/** `ali məktəblərə qəbulda`: who is admitted somewhere is not received. */
export function isAdmission(scene: Scene, nominal: Nominal): boolean {
  const { clause } = scene.places.get(nominal) ?? {};
  return (
    nominal.eventHead?.trait === "people" &&
    clause?.groups.some(
      ({ case: groupCase, postposition, after }) =>
        groupCase === "dat" && postposition === null && after === nominal.first,
    ) === true
  );
}

/** `jurnalist X ilə söhbətində`: who answers a reporter takes part in nothing. */
export function isInterview({ lexicon }: Scene, { eventHead, complements }: Nominal): boolean {
  return (
    (eventHead?.trait === "talk" || eventHead?.trait === "talks") &&
    complements.some(({ members }) =>
      members.some(({ offices }) => offices.some(({ stem }) => isOfClass(lexicon, "interviewer", stem))),
    )
  );
}

/** `II`, `2-ci` and `ikinci` are one edition. */
export function editionIn(words: ReadonlySet<string>): string {
  const [word = ""] = [...words].filter((each) => isNumber.test(each) || ordinalOf(each) !== null);
  const roman = /^[ivxı]+$/.test(word) ? romanNumber(word.replace(/[iı]/g, "I").toUpperCase()) : null;
  return `${ordinalOf(word) ?? roman ?? word.replace(/\D/g, "")}`;
}

/** Dated by its name, and told as what others rest on or change. */
export function isOlderPaper(scene: Scene, nominal: Nominal): boolean {
  const { tokens } = scene.parsed.sentence;
  const { group, clause } = scene.places.get(nominal) ?? {};
  const isDated = tokens.slice(nominal.first, nominal.head).some(({ lower }) => isNameWord("dated", lower));
  return (
    nominal.eventHead?.class === "document" &&
    isDated &&
    (group?.case === "loc" || group?.case === "gen" || clause?.kind === "relative")
  );
}

export function hasTopic({ parsed: { sentence }, lexicon }: Scene, from: number): boolean {
  const wordClass = lexicon.classes.get(sentence.tokens[from - 1]?.lower ?? "");
  return wordClass === "concerning" || wordClass === "about";
}

export function effectDate(scene: Scene, nominal: Nominal): string | null {
  const { group, clause } = scene.places.get(nominal) ?? {};
  const isCause = nominal.eventHead?.kind === "decision" && group?.postposition === "with";
  return isCause && clause !== null && clause !== undefined ? dateIn(scene, [clause]) : null;
}

/** `bir neçə layihə`, `bir sıra görüşlər`: several, though the noun may have no ending. */
export function isSeveral(
  { parsed: { sentence }, lexicon }: Scene,
  { ownFirst, head, eventHead }: Nominal,
): boolean {
  // sıra baxışı: a word of the head tells no number
  const end = head - (eventHead?.before.length ?? 0);
  return sentence.tokens.slice(ownFirst, end).some(({ lower }) => lexicon.classes.get(lower) === "several");
}

/** `keçirilən müşavirə və fərdi görüşlərdə`, `həyata keçirilən proqram və layihələr`: the ending of the last is that of all before it. */
export function sharesPlural(nominal: Nominal, place: Place | undefined): boolean {
  const last = place?.group.members.at(-1);
  return (
    last !== undefined &&
    last !== nominal &&
    last.kind === "event" &&
    last.isPlural &&
    (last.case !== "nom" || last.eventHead?.kind === "project") &&
    nominal.case === "nom" &&
    nominal.title === null
  );
}

/** `Tədbirdə …`, `Bu münasibətlə keçirilən mərasimdə …`: a sentence goes on with what the one before told. */
export function goesOn({ parsed: { sentence }, lexicon }: Scene, nominal: Nominal, from: number): boolean {
  const [first, second] = sentence.tokens;
  const isLead =
    from === 0 && nominal.head === (nominal.eventHead?.before.length ?? 0) && nominal.title === null;
  return (
    isLead ||
    (lexicon.classes.get(first?.lower ?? "") === "demonstrative" &&
      lexicon.classes.get(second?.lower ?? "") === "occasion")
  );
}

/** An argument of a participle that is done to something else, and by nobody of the sentence; what something is counted by (`imtahan üzrə 600 nəfər`). */
export function isAside({ parsed: { sentence }, lexicon }: Scene, { clause, group, holder }: Place): boolean {
  if (lexicon.classes.get(sentence.tokens[group.last]?.lower ?? "") === "field") return true;
  const isOfParticiple = clause?.kind === "relative" || clause?.kind === "objectRelative";
  return holder === null && isOfParticiple && (clause.verb?.voice === "passive" || group.case === "nom");
}

/** `… təlimdə iştirak etdiyi qeyd olunub`: what is said by nobody told of may have been elsewhere; `tədbirdə … bildirilib` was there. */
function isReported({ parsed: { clauses } }: Scene, { clause, group, nominal }: Place): boolean {
  const verb = clause?.verb;
  if (verb?.class !== "tell" || verb.voice !== "passive" || nominal.ownFirst === 0) return false;
  return clauses.some(
    ({ kind, first, last }) =>
      (kind === "complement" || kind === "objectRelative") && first >= group.after && last <= verb.first,
  );
}

/** Whether a clause says what happens: not what is planned, wished for or said by another. */
function isToldIn(scene: Scene, clause: Clause | null): boolean {
  return (
    clause === null ||
    (clause.kind !== "act" && clause.kind !== "complement" && forceOf(scene, clause) === "stated")
  );
}

/** `Bakıda görüş olub`, but not `bu, uğurlu görüş idi`: nothing else is its subject, and nobody only says so. */
export function isTakingPlace({ verb, groups, isReported }: Clause): boolean {
  return (
    verb?.class === "be" &&
    !isReported &&
    groups.filter(({ case: groupCase, postposition }) => groupCase === "nom" && postposition === null)
      .length === 1
  );
}
