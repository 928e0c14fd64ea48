/**
 * The names of a document's persons and agencies. For each sentence finders propose readings of spans and the best cover is chosen; then
 * the mentions are read in order and joined to whom they mean.
 */

import type { Case } from "../../../language/az/nouns.ts";
import type { Token } from "../../../language/az/tokens.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import type { Sentence } from "../sentence.ts";
import { proposeAcronym } from "./acronym-proposals.ts";
import { type AgencyRecord, finalRecord } from "./agency-record.ts";
import { AgencyRegister } from "./agency-register.ts";
import { acronymBefore, isPlaced, isTalkedTo, placedName } from "./agency-surroundings.ts";
import { type ChosenNames, tellLands } from "./body-lands.ts";
import { bracketNames } from "./bracket-names.ts";
import { proposeBrand } from "./brand-names.ts";
import type { ChainContext } from "./chain-context.ts";
import { proposeCompound } from "./compound-names.ts";
import { definedAcronyms, echoedAcronyms, properWords } from "./document-words.ts";
import type { DocumentNames, NamedEntity, NameMention } from "./entities.ts";
import { finishAgencies } from "./finish-agencies.ts";
import { proposeHeaded } from "./headed-proposals.ts";
import { standingBefore } from "./heads-of-state.ts";
import { proposeKnown } from "./known-bodies.ts";
import { LifeNames } from "./life-names.ts";
import { proposeMinistry } from "./minister-proposals.ts";
import { proposeOwner } from "./office-owners.ts";
import { isInBracketAfter, isListedPart, owns } from "./ownership.ts";
import { type LastWords, learnLastWords, namePerson } from "./person-nominative.ts";
import { proposePersons } from "./person-proposals.ts";
import { finishPersons, type PersonRecord, PersonRegister } from "./person-register.ts";
import { type AgencyProposal, type PersonProposal, type Proposal, selectProposals } from "./proposals.ts";
import { namedInQuotes, proposeQuoted } from "./quoted-proposals.ts";
import { findSurnames } from "./surnames-alone.ts";
import { withoutToldSurnames } from "./surnames-behind-titles.ts";
import { proposeTold, type ToldNames, toldNames } from "./told-names.ts";
import { tellTowns } from "./town-bodies.ts";
import { isCapitalWord, isOfClass } from "./words.ts";

/** What the whole document tells before its sentences are read in order. */
interface Knowledge {
  readonly lexicon: Lexicon;
  /** Acronyms that stand first in a bracket after a name. */
  readonly acronyms: ReadonlySet<string>;
  /** Acronyms that the text takes up as a school: `MDA … Akademiyada`. */
  readonly schools: ReadonlySet<string>;
  readonly quotedNames: ReadonlySet<string>;
  readonly told: ToldNames;
  readonly properWords: ReadonlySet<string>;
}

/** A mention whose entity is still a record of a register. */
interface OpenMention extends Omit<NameMention, "entity" | "owner" | "bracketOf"> {
  readonly record: { readonly person: PersonRecord } | { readonly agency: AgencyRecord };
  readonly owner: OpenMention | null;
  readonly bracketOf: OpenMention | null;
}

/** Reads the persons and agencies that the sentences of a document name. */
export function readNames(sentences: readonly Sentence[], lexicon: Lexicon): DocumentNames {
  const quotedNames = new Set(sentences.flatMap((sentence) => namedInQuotes(sentence, lexicon)));
  const schools = echoedAcronyms(sentences, lexicon);
  const knowledge: Knowledge = {
    lexicon,
    acronyms: new Set([...definedAcronyms(sentences), ...schools]),
    schools,
    quotedNames,
    told: toldNames(quotedNames),
    properWords: properWords(sentences),
  };
  const named = sentences.map((sentence) => ({ sentence, proposals: chooseNames(sentence, knowledge) }));
  const chosen = withoutToldSurnames(tellTowns(tellLands(named, lexicon), lexicon));
  const lastWords = learnLastWords(
    chosen.map(({ sentence, proposals }) => ({
      sentence,
      persons: proposals.filter((each) => each.type === "person"),
    })),
  );
  const persons = new PersonRegister();
  const life = new LifeNames();
  const agencies = new AgencyRegister(lexicon);
  const open = chosen.map(({ sentence, proposals }, index) =>
    readMentions({
      sentence,
      proposals,
      index,
      lexicon,
      lastWords,
      properWords: knowledge.properWords,
      persons,
      agencies,
      life,
    }),
  );
  return finish(
    open.map((mentions, index) => withHeadlineSurnames(chosen[index] as ChosenNames, mentions, persons)),
    persons,
    agencies,
  );
}

/** A headline calls somebody by the family name whom only the text below names in full. */
function withHeadlineSurnames(
  { sentence, proposals }: ChosenNames,
  mentions: readonly OpenMention[],
  persons: PersonRegister,
): readonly OpenMention[] {
  if (sentence.block.kind !== "headline") return mentions;
  const found = findSurnames(sentence, [...proposals, ...mentions], persons);
  if (found.length === 0) return mentions;
  const surnames = found.map(({ first, case: nounCase, person }) =>
    personMention(first, first + 1, nounCase, person, true),
  );
  return withoutOverlaps([...mentions, ...surnames].sort((a, b) => a.first - b.first));
}

function chooseNames(sentence: Sentence, knowledge: Knowledge): readonly Proposal[] {
  const { lexicon } = knowledge;
  const persons = proposePersons(sentence, lexicon);
  const context: ChainContext = {
    sentence,
    lexicon,
    personEnds: endsOf(persons),
    properWords: knowledge.properWords,
    acronyms: knowledge.acronyms,
    schools: knowledge.schools,
  };
  const proposals: Proposal[] = [...persons];
  const add = (found: readonly Proposal[]): void => {
    if (found.length > 0) proposals.push(...found);
  };
  for (let index = 0; index < sentence.tokens.length; index++) {
    const token = sentence.tokens[index] as Token;
    if (token.kind === "open") add(proposeQuoted(sentence, index, lexicon, knowledge.quotedNames));
    if (knowledge.told.size > 0) add(proposeTold(sentence, index, knowledge.told, lexicon));
    if (token.isAcronym) add(proposeAcronym(context, index));
    const heads = sentence.heads[index] ?? [];
    if (heads.length > 0) {
      add(proposeHeaded(context, index));
      add(proposeMinistry(context, index));
      add(proposeOwner(context, index));
    }
    if (token.isCapital) add(proposeKnown(sentence, index, lexicon));
    // Bank Respublika
    if (isCapitalWord(token) && heads.every(({ head }) => head.class === "place")) {
      add(proposeCompound(sentence, index));
      add(proposeBrand(sentence, index, lexicon));
    }
  }
  return selectProposals(proposals, sentence.tokens.length);
}

const noEnds: ReadonlyMap<number, number> = new Map();

/** First token of each person by its last one. */
function endsOf(persons: readonly Proposal[]): ReadonlyMap<number, number> {
  if (persons.length === 0) return noEnds;
  const ends = new Map<number, number>();
  for (const { type, first, last } of persons) if (type === "person") ends.set(last - 1, first);
  return ends;
}

interface Reading {
  readonly sentence: Sentence;
  readonly proposals: readonly Proposal[];
  readonly index: number;
  readonly lexicon: Lexicon;
  readonly lastWords: LastWords;
  readonly properWords: ReadonlySet<string>;
  readonly persons: PersonRegister;
  readonly agencies: AgencyRegister;
  readonly life: LifeNames;
}

function readMentions(reading: Reading): readonly OpenMention[] {
  const mentions: OpenMention[] = [];
  let before: { proposal: AgencyProposal; mention: OpenMention; agency: AgencyRecord } | undefined;
  let shared: typeof before;
  reading.agencies.beginSentence();
  const proposals = reading.proposals.filter((each) => !isBehindSurname(reading, each));
  for (const proposal of proposals) {
    if (proposal.type === "person") mentions.push(readPerson(reading, proposal));
    if (proposal.type !== "agency") continue;
    const { sentence, agencies } = reading;
    const whole = isPlaced(proposal)
      ? placedName(sentence, before?.proposal, proposal, reading.lexicon)
      : null;
    if (whole === undefined && proposal.ownerInName !== "if-told") continue;
    if (before !== undefined && isInBracketAfter(sentence, before.proposal, proposal)) {
      if (proposal.acronym !== null && proposal.acronym === proposal.name)
        agencies.defineAcronym(before.agency, proposal.acronym);
      else agencies.addAlias(before.agency, proposal.name);
      mentions.push({ ...openMention(proposal, before.agency), bracketOf: before.mention });
      continue;
    }
    const isListed =
      shared !== undefined &&
      before !== undefined &&
      isListedPart(sentence, shared.proposal, before.proposal, proposal, reading.lexicon);
    const owner: typeof before =
      before !== undefined && owns(sentence, before.proposal, proposal, reading.lexicon)
        ? before
        : isListed
          ? shared
          : undefined;
    shared = owner;
    const isNamedWhole = proposal.ownerInName !== "never" && typeof whole === "string";
    const agency = isNamedWhole
      ? agencies.read({ ...proposal, name: whole }, owner?.agency ?? null, null)
      : agencies.read(proposal, owner?.agency ?? null, whole ?? null);
    if (agency === null) continue;
    if (isTalkedTo(sentence, proposal, reading.lexicon)) agency.isPress = true;
    const mention = {
      ...openMention(proposal, agency),
      owner: owner === undefined || owner.agency === agency ? null : owner.mention,
      isListedPart: isListed && owner === shared && owner !== before,
    };
    const acronym = acronymBefore(sentence, proposal);
    if (acronym !== null) agencies.defineAcronym(agency, acronym);
    mentions.push(mention);
    before = { proposal, mention, agency };
    for (const name of bracketNames(sentence, proposal.last, reading.lexicon)) {
      if (proposals.some(({ first }) => first === name.first)) continue;
      if (name.isAcronym) agencies.defineAcronym(agency, name.name);
      else agencies.addAlias(agency, name.name);
      mentions.push({ ...openMention({ ...proposal, ...name, case: "nom" }, agency), bracketOf: mention });
    }
  }
  for (const { first, case: nounCase, person } of findSurnames(reading.sentence, proposals, reading.persons))
    mentions.push(personMention(first, first + 1, nounCase, person, true));
  return mentions.length < 2 ? mentions : withoutOverlaps(mentions.sort((a, b) => a.first - b.first));
}

/** `Vəzirov | şəhər şurasının yığıncağı zamanı …`: who was told before stands before a body without a name, which is not called after him. */
function isBehindSurname({ sentence, lexicon, persons }: Reading, { type, first, last }: Proposal): boolean {
  const [name, next] = [sentence.tokens[first], sentence.tokens[first + 1]];
  return (
    type === "agency" &&
    last - first > 1 &&
    name?.isCapital === true &&
    next?.isCapital === false &&
    isOfClass(lexicon, "place-noun", next.lower) &&
    sentence.spellings[first]?.place === undefined &&
    persons.byFamily(name.lower) !== null
  );
}

function openMention(
  { first, last, case: nounCase, anaphor, isMinister, isPart, isUnit }: AgencyProposal,
  agency: AgencyRecord,
): OpenMention {
  return {
    first,
    last,
    case: nounCase,
    isAnaphor: anaphor !== null,
    isMinister,
    isPart: isPart || isUnit,
    owner: null,
    isListedPart: false,
    bracketOf: null,
    record: { agency },
  };
}

function readPerson(
  { sentence, index, lexicon, lastWords, properWords, persons, life }: Reading,
  proposal: PersonProposal,
): OpenMention {
  const named = namePerson(sentence, proposal, lexicon, lastWords, properWords);
  const person = persons.read(named, {
    sentence: index,
    standing: standingBefore(sentence, proposal.first, lexicon),
    topic: life.topicFor(sentence, proposal, named),
  });
  life.learn(sentence, proposal, person);
  return personMention(proposal.first, proposal.last, named.case, person, false);
}

function personMention(
  first: number,
  last: number,
  nounCase: Case,
  person: PersonRecord,
  isAnaphor: boolean,
): OpenMention {
  return {
    first,
    last,
    case: nounCase,
    isAnaphor,
    isMinister: false,
    isPart: false,
    owner: null,
    isListedPart: false,
    bracketOf: null,
    record: { person },
  };
}

function withoutOverlaps(mentions: readonly OpenMention[]): readonly OpenMention[] {
  const kept: OpenMention[] = [];
  for (const mention of mentions) if (mention.first >= (kept.at(-1)?.last ?? 0)) kept.push(mention);
  return kept;
}

const noMentions: readonly NameMention[] = [];

function finish(
  open: readonly (readonly OpenMention[])[],
  persons: PersonRegister,
  agencies: AgencyRegister,
): DocumentNames {
  const finishedPersons = finishPersons(persons.records);
  const finishedAgencies = finishAgencies(agencies.records);
  const entityOf = ({ record }: OpenMention): NamedEntity | undefined =>
    "person" in record
      ? finishedPersons.get(record.person)
      : finishedAgencies.get(finalRecord(record.agency));
  const bySentence = open.map((mentions) => {
    if (mentions.length === 0) return noMentions;
    const closed = new Map<OpenMention, NameMention>();
    for (const mention of mentions) {
      const entity = entityOf(mention);
      if (entity === undefined) continue;
      closed.set(mention, {
        first: mention.first,
        last: mention.last,
        case: mention.case,
        isAnaphor: mention.isAnaphor,
        isMinister: mention.isMinister,
        isPart: mention.isPart,
        isListedPart: mention.isListedPart,
        entity,
        owner: (mention.owner && closed.get(mention.owner)) ?? null,
        bracketOf: (mention.bracketOf && closed.get(mention.bracketOf)) ?? null,
      });
    }
    return [...closed.values()];
  });
  return { persons: [...finishedPersons.values()], agencies: [...finishedAgencies.values()], bySentence };
}
