/**
 * Whose a state body is that the text names without its land. In our own news a bare ministry is ours; where a text tells of other lands
 * only, it is never ours: it is that of the land that owns it nearby, or that the text gives such a body elsewhere, and else it is
 * left out, since a minister who is put into another state's government is worse than one who is missing.
 */

import { lowerCase } from "../../../language/az/fold.ts";
import { ownLand, ownPart } from "../../../lexicon/lands.ts";
import { type LandsTold, landsTold } from "../../../lexicon/lands-told.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import type { Sentence } from "../sentence.ts";
import { ownedName } from "./head-names.ts";
import type { AgencyProposal, Proposal } from "./proposals.ts";
import { unlistedState } from "./state-names.ts";
import { isListJoint, isOfClass, isTitleWord } from "./words.ts";

/** The names chosen in a sentence. */
export interface ChosenNames {
  readonly sentence: Sentence;
  readonly proposals: readonly Proposal[];
}

/** A state body where it is named. */
interface BodyMention {
  readonly proposal: AgencyProposal;
  /** Small letters, without the land, an acronym in full. */
  readonly bare: string;
  /** The land that the words around it tell, or undefined. */
  readonly land: string | undefined;
  /** Who holds an office there, as the text writes the name. */
  readonly person: string | undefined;
  /** That person is the minister, and no deputy. */
  readonly isHead: boolean;
  readonly sentence: Sentence;
}

/** Gives each state body of a document its land, and leaves out those whose land nobody can tell. */
export function tellLands(chosen: readonly ChosenNames[], lexicon: Lexicon): readonly ChosenNames[] {
  const mentions = chosen.flatMap((names) => bodyMentions(names, lexicon));
  if (mentions.length === 0) return chosen;
  const told = landsTold(
    chosen.flatMap(({ sentence }) => sentence.tokens),
    lexicon,
  );
  const lands = decide(mentions, told, lexicon);
  return chosen.map(({ sentence, proposals }) => ({
    sentence,
    proposals: proposals.flatMap((proposal) => {
      const land = lands.get(proposal);
      if (land === undefined || proposal.type !== "agency") return [proposal];
      return land === null ? [] : [ofLand(proposal, land, lexicon)];
    }),
  }));
}

/** The body with the name of its land, which asks for the possessive: `ABŞ Ali Məhkəməsi`. */
function ofLand(proposal: AgencyProposal, land: string, lexicon: Lexicon): AgencyProposal {
  return { ...proposal, name: `${land} ${ownedName(proposal.name, lexicon)}`, aliases: [], acronym: null };
}

const unknown = "";

/** For each mention without its land the land it gets, or null where it is left out; nothing for our own. */
function decide(
  mentions: readonly BodyMention[],
  told: LandsTold,
  lexicon: Lexicon,
): ReadonlyMap<Proposal, string | null> {
  const byPerson = landsByPerson(mentions);
  const everywhere = landsByBody(mentions);
  const isOurText = told === null || told.size === 0 || isOfCounterparts(mentions, told);
  const sofar = new Map<string, Set<string>>();
  const decided = new Map<Proposal, string | null>();
  for (const mention of mentions) {
    const { proposal, bare } = mention;
    const before = sofar.get(bare) ?? new Set<string>();
    sofar.set(bare, before);
    const tied = onlyOf(byPerson.get(keyOfPerson(mention.person)));
    const land =
      mention.land ??
      tied ??
      (isOurText
        ? (stateBefore(mention, lexicon) ?? landMeant(mention, before, mentions))
        : withoutOtherHead(
            mention,
            landOfStrangers(mention, { before, everywhere, told: told ?? new Map() }, lexicon),
            mentions,
          ));
    before.add(land ?? unknown);
    const isNamed = lexicon.landBodies.read(proposal.name)?.land !== null;
    if (!isNamed && land !== ownLand) decided.set(proposal, land ?? null);
  }
  return decided;
}

/**
 * `Xarici işlər naziri A Türkiyənin xarici işlər naziri B ilə görüşüb`: the only lands that a text tells of are those of our bodies'
 * counterparts, each named behind one of ours without a land.
 */
function isOfCounterparts(mentions: readonly BodyMention[], told: ReadonlyMap<string, number>): boolean {
  const lands = new Set(
    mentions.flatMap((mention, index) => {
      const { land, bare } = mention;
      const isBehind = mentions
        .slice(0, index)
        .some((ours) => ours.land === undefined && ours.bare === bare && areTwo(ours, mention));
      return land !== undefined && isBehind ? [land] : [];
    }),
  );
  return [...told.keys()].every((land) => lands.has(land));
}

/** A body without its land and one with it: a sentence does not name one body short and then in full, nor has one body two ministers. */
function areTwo(bare: BodyMention, full: BodyMention): boolean {
  if (bare.sentence === full.sentence) return true;
  const [one, other] = [bare, full].map(({ person, isHead }) => (isHead ? keyOfPerson(person) : ""));
  return one !== "" && other !== "" && one !== other;
}

/**
 * In a text of this country: ours, but for a body told before only of another land. A minister by name is that land's where nothing
 * speaks against it, ours where that land has another minister, and else nobody's.
 */
function landMeant(
  { proposal, bare, person, isHead }: BodyMention,
  before: ReadonlySet<string>,
  mentions: readonly BodyMention[],
): string | undefined {
  const meant = onlyOf(before);
  if (meant === undefined || meant === unknown || meant === ownLand) return ownLand;
  if (!proposal.isMinister || person === undefined || meant.startsWith(ownPart)) return meant;
  const hasAnother = mentions.some(
    (other) => other.land === meant && other.bare === bare && other.isHead && other.person !== undefined,
  );
  return isHead && hasAnother ? ownLand : undefined;
}

/** `Gürcüstanın müdafiə naziri A …. Müdafiə naziri B onu qarşılayıb`: no ministry has two ministers, so that B is of another one. */
function withoutOtherHead(
  mention: BodyMention,
  land: string | undefined,
  mentions: readonly BodyMention[],
): string | undefined {
  if (!mention.isHead || land === undefined) return land;
  const hasOther = mentions.some(
    (other) =>
      other.land === land &&
      other.bare === mention.bare &&
      other.isHead &&
      !mayBeOnePerson(other.person, mention.person),
  );
  return hasOther ? undefined : land;
}

/** Two spellings of one name have a word in common, but for its ending. */
function mayBeOnePerson(one: string | undefined, other: string | undefined): boolean {
  const starts = (name: string | undefined): readonly string[] =>
    lowerCase(name ?? "")
      .split(" ")
      .map((word) => word.slice(0, 4));
  const known = new Set(starts(one));
  return starts(other).some((start) => known.has(start));
}

/** `Azərbaycan Xalq Cümhuriyyətinin hökumətində | maliyyə naziri`: the state before ours that the sentence tells last. */
function stateBefore({ sentence, proposal }: BodyMention, lexicon: Lexicon): string | undefined {
  const land = nearestOwner(sentence, proposal.first, lexicon);
  return land !== ownLand && land?.startsWith(ownLand) ? land : undefined;
}

/** How often a text must tell of its one land. */
const often = 3;

/** What a text tells of lands. */
interface Context {
  /** The lands of bodies of this name so far. */
  readonly before: ReadonlySet<string>;
  /** The lands that are told of bodies, by their bare name. */
  readonly everywhere: ReadonlyMap<string, ReadonlySet<string>>;
  readonly told: ReadonlyMap<string, number>;
}

/** In a text of other lands: that of the same body elsewhere, of the nearest owner before it, or the land that the text is about. */
function landOfStrangers(
  { bare, sentence, proposal, person }: BodyMention,
  { before, everywhere, told }: Context,
  lexicon: Lexicon,
): string | undefined {
  // a minister by name is told with the land before he is told without it
  const isFirst = proposal.isMinister && person !== undefined && before.size === 0;
  const known =
    (isFirst ? undefined : onlyOf(everywhere.get(bare))) ??
    nearestOwner(sentence, proposal.first, lexicon) ??
    onlyOf(new Set([...before].filter((land) => land !== unknown)));
  if (known !== undefined) return known;
  const [first, second] = [...told].sort(([, one], [, other]) => other - one);
  return first !== undefined && first[1] >= often && first[1] > 2 * (second?.[1] ?? 0) ? first[0] : undefined;
}

/** `ABŞ Prezidenti Donald Tramp maliyyə naziri …`: the last land before it that owns something or acts. */
function nearestOwner({ tokens }: Sentence, first: number, lexicon: Lexicon): string | undefined {
  for (let at = first - 1; at >= 0; at--) {
    const found = lexicon.lands.endingAt(tokens, at);
    if (found === undefined) continue;
    if (found.kind === "name" && (found.case === "gen" || found.case === "nom")) return found.land;
    at = found.first;
  }
  return undefined;
}

function onlyOf(values: ReadonlySet<string> | undefined): string | undefined {
  if (values === undefined || values.size !== 1) return undefined;
  const [only] = values;
  return only;
}

function landsByBody(mentions: readonly BodyMention[]): ReadonlyMap<string, ReadonlySet<string>> {
  return gathered(mentions, ({ bare }) => bare);
}

/** Who holds an office in a body of a land holds no office in that of another. */
function landsByPerson(mentions: readonly BodyMention[]): ReadonlyMap<string, ReadonlySet<string>> {
  return gathered(mentions, ({ person }) => keyOfPerson(person));
}

function gathered(
  mentions: readonly BodyMention[],
  keyOf: (mention: BodyMention) => string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const mention of mentions)
    if (mention.land !== undefined && keyOf(mention) !== "")
      found.set(keyOf(mention), (found.get(keyOf(mention)) ?? new Set()).add(mention.land));
  return found;
}

/** The letters that a name keeps in every case. */
function keyOfPerson(name: string | undefined): string {
  return lowerCase(name ?? "").slice(0, 8);
}

function bodyMentions({ sentence, proposals }: ChosenNames, lexicon: Lexicon): readonly BodyMention[] {
  const found: BodyMention[] = [];
  const landEndingAt = new Map<number, string>();
  for (const proposal of proposals) {
    if (proposal.type !== "agency" || proposal.anaphor !== null || proposal.isUnit) continue;
    const body = lexicon.landBodies.read(proposal.name);
    if (body === undefined) continue;
    const land = body.land ?? landOfPhrase(sentence, proposal.first, landEndingAt, lexicon);
    if (land !== undefined) landEndingAt.set(proposal.last - 1, land);
    const full = lexicon.landBodies.fullName(body.bare);
    const person = personAfter(sentence, proposal, proposals);
    found.push({
      sentence,
      proposal,
      land,
      bare: lowerCase(full),
      person: person && nameOf(sentence, person),
      isHead: proposal.isMinister && person !== undefined && isRightBehind(sentence, proposal, person),
    });
  }
  return found;
}

/**
 * The land before a body: right before it (`Azərbaycanın |`), or before the titles that stand between (`Ukraynanın Baş nazirinin birinci
 * müavini, | iqtisadiyyat naziri`); a body of a land owns the one behind it.
 */
function landOfPhrase(
  { tokens, ...sentence }: Sentence,
  first: number,
  landEndingAt: ReadonlyMap<number, string>,
  lexicon: Lexicon,
): string | undefined {
  let isJoined = false;
  for (let at = first - 1; at >= 0; at--) {
    const owner = landEndingAt.get(at);
    if (owner !== undefined) return owner;
    const land = lexicon.lands.endingAt(tokens, at);
    if (land !== undefined) {
      const isOwner = land.case === "gen" || (land.case === "nom" && at < first - 1);
      return land.kind === "own" && land.land === ownLand && land.case === "gen"
        ? ownLand
        : isOwner && land.kind === "name"
          ? land.land
          : undefined;
    }
    const token = tokens[at];
    // Zaqafqaziya … Respublikasının (1918) | ədliyyə naziri
    if (token?.text === ")" && tokens[at - 1]?.kind === "number" && tokens[at - 2]?.text === "(") {
      at -= 2;
      continue;
    }
    const state = unlistedState({ tokens }, at, lexicon);
    if (state !== undefined) return state;
    // Rusiya səfiri | Xarici İşlər Nazirliyinə çağırılıb
    const isTitle = isJoined && isTitleWord({ tokens, ...sentence }, at);
    const isJoint = isListJoint(token) && isTitleWord({ tokens, ...sentence }, at - 1);
    const isBetween =
      lexicon.classes.get(token?.lower ?? "") === "former" ||
      isOfClass(lexicon, "title-attribute", token?.lower ?? "");
    if (!isTitle && !isJoint && !isBetween) return undefined;
    isJoined ||= isJoint;
  }
  return undefined;
}

/** `müdafiə naziri X`, `müdafiə naziri, X`: with a title between, the person may be a deputy. */
function isRightBehind({ tokens }: Sentence, { last }: AgencyProposal, { first }: Proposal): boolean {
  return first === last || (first === last + 1 && tokens[last]?.text === ",");
}

/** `Xarici İşlər Nazirliyinin sözçüsü Elmar Quliyev`: the person behind the titles of a body. */
function personAfter(
  sentence: Sentence,
  { last }: AgencyProposal,
  proposals: readonly Proposal[],
): Proposal | undefined {
  let at = last;
  while (isTitleWord(sentence, at) || sentence.tokens[at]?.text === ",") at++;
  return proposals.find(({ type, first }) => type === "person" && first === at);
}

function nameOf({ tokens }: Sentence, { first, last }: Proposal): string {
  return tokens
    .slice(first, last)
    .map(({ text }) => text)
    .join(" ");
}
