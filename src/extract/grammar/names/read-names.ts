/**
 * The names of a document's persons and agencies. For each sentence finders propose readings of spans and the best cover is chosen; then
 * the mentions are read in order and joined to whom they mean.
 */

import type { Token } from "../../../language/az/tokens.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import type { Sentence } from "../sentence.ts";
import { proposeAcronym } from "./acronym-proposals.ts";
import { type AgencyRecord, AgencyRegister, finalRecord, finishAgencies } from "./agency-register.ts";
import { bracketNames } from "./bracket-names.ts";
import { proposeBrand } from "./brand-names.ts";
import type { ChainContext } from "./chain-context.ts";
import { proposeCompound } from "./compound-names.ts";
import type { DocumentNames, NameMention } from "./entities.ts";
import { proposeHeaded } from "./headed-proposals.ts";
import { proposeMinistry } from "./minister-proposals.ts";
import { proposeOwner } from "./office-owners.ts";
import { isInBracketAfter, isListedPart, owns } from "./ownership.ts";
import { type LastWords, learnLastWords, namePerson } from "./person-nominative.ts";
import { proposePersons } from "./person-proposals.ts";
import { finishPersons, type PersonRecord, PersonRegister } from "./person-register.ts";
import { type AgencyProposal, type PersonProposal, type Proposal, selectProposals } from "./proposals.ts";
import { namedInQuotes, proposeQuoted } from "./quoted-proposals.ts";
import { findSurnames } from "./surnames-alone.ts";
import { agencyHeadsAt, isCapitalWord } from "./words.ts";

/** What the whole document tells before its sentences are read in order. */
interface Knowledge {
  readonly lexicon: Lexicon;
  /** Acronyms that stand first in a bracket after a name. */
  readonly acronyms: ReadonlySet<string>;
  readonly quotedNames: ReadonlySet<string>;
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
  const knowledge: Knowledge = {
    lexicon,
    acronyms: definedAcronyms(sentences),
    quotedNames: new Set(sentences.flatMap((sentence) => namedInQuotes(sentence, lexicon))),
    properWords: properWords(sentences),
  };
  const chosen = sentences.map((sentence) => ({ sentence, proposals: chooseNames(sentence, knowledge) }));
  const lastWords = learnLastWords(
    chosen.map(({ sentence, proposals }) => ({
      sentence,
      persons: proposals.filter((each) => each.type === "person"),
    })),
  );
  const persons = new PersonRegister();
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
    }),
  );
  return finish(open, persons, agencies);
}

function chooseNames(sentence: Sentence, knowledge: Knowledge): readonly Proposal[] {
  const { lexicon } = knowledge;
  const persons = proposePersons(sentence, lexicon);
  const context: ChainContext = {
    sentence,
    lexicon,
    personEnds: new Map(
      persons.flatMap(({ type, first, last }) => (type === "person" ? [[last - 1, first] as const] : [])),
    ),
    properWords: knowledge.properWords,
  };
  const proposals: Proposal[] = [...persons];
  sentence.tokens.forEach((token, index) => {
    if (token.kind === "open")
      proposals.push(...proposeQuoted(sentence, index, lexicon, knowledge.quotedNames));
    if (token.isAcronym) proposals.push(...proposeAcronym(sentence, index, lexicon, knowledge.acronyms));
    if ((sentence.heads[index] ?? []).length === 0)
      proposals.push(...proposeCompound(sentence, index, lexicon), ...proposeBrand(sentence, index, lexicon));
    else
      proposals.push(
        ...proposeHeaded(context, index),
        ...proposeMinistry(context, index),
        ...proposeOwner(context, index),
      );
  });
  return selectProposals(proposals, sentence.tokens.length);
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
}

function readMentions(reading: Reading): readonly OpenMention[] {
  const mentions: OpenMention[] = [];
  let before: { proposal: AgencyProposal; mention: OpenMention; agency: AgencyRecord } | undefined;
  let shared: typeof before;
  for (const proposal of reading.proposals) {
    if (proposal.type === "person") mentions.push(readPerson(reading, proposal));
    if (proposal.type !== "agency") continue;
    const { sentence, agencies } = reading;
    const whole = isPlaced(proposal)
      ? placedName(sentence, before?.proposal, proposal, reading.lexicon)
      : null;
    if (whole === undefined) continue;
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
    const agency = agencies.read(proposal, owner?.agency ?? null, whole);
    if (agency === null) continue;
    const mention = {
      ...openMention(proposal, agency),
      owner: owner === undefined || owner.agency === agency ? null : owner.mention,
      isListedPart: isListed && owner === shared && owner !== before,
    };
    mentions.push(mention);
    before = { proposal, mention, agency };
    for (const name of bracketNames(sentence, proposal.last)) {
      if (reading.proposals.some(({ first }) => first === name.first)) continue;
      if (name.isAcronym) agencies.defineAcronym(agency, name.name);
      else agencies.addAlias(agency, name.name);
      mentions.push({ ...openMention({ ...proposal, ...name, case: "nom" }, agency), bracketOf: mention });
    }
  }
  const surnames = findSurnames(reading.sentence, reading.proposals, reading.persons).map(
    ({ first, case: nounCase, person }) => ({
      ...plain,
      first,
      last: first + 1,
      case: nounCase,
      isAnaphor: true,
      record: { person },
    }),
  );
  return withoutOverlaps([...mentions, ...surnames].sort((a, b) => a.first - b.first));
}

/** `X-in Hyustondakı ofisi`: named by where it is, so that only its owner tells which one is meant. */
function isPlaced({ name, kind }: AgencyProposal): boolean {
  return /^\S+d[aə]k[ıi] /.test(name) && kind !== "embassy";
}

/** The name with its owner, or `undefined` where none is told. */
function placedName(
  sentence: Sentence,
  owner: AgencyProposal | undefined,
  placed: AgencyProposal,
  lexicon: Lexicon,
): string | undefined {
  if (owner === undefined || owner.anaphor !== null || !owns(sentence, owner, placed, lexicon))
    return undefined;
  const { tokens, text } = sentence;
  const front = text.slice((tokens[owner.first] as Token).start, (tokens[placed.first] as Token).start);
  return `${front.replace(/\s*\([^)]*\)/, "").replace(/\s+/g, " ")}${placed.name}`;
}

const plain = {
  isAnaphor: false,
  isMinister: false,
  isPart: false,
  owner: null,
  isListedPart: false,
  bracketOf: null,
} as const;

function openMention(
  { first, last, case: nounCase, anaphor, isMinister, isPart, isUnit }: AgencyProposal,
  agency: AgencyRecord,
): OpenMention {
  return {
    ...plain,
    first,
    last,
    case: nounCase,
    isAnaphor: anaphor !== null,
    isMinister,
    isPart: isPart || isUnit,
    record: { agency },
  };
}

function readPerson(
  { sentence, index, lexicon, lastWords, properWords, persons }: Reading,
  proposal: PersonProposal,
): OpenMention {
  const named = namePerson(sentence, proposal, lexicon, lastWords, properWords);
  return {
    ...plain,
    first: proposal.first,
    last: proposal.last,
    case: named.case,
    record: { person: persons.read(named, index) },
  };
}

function withoutOverlaps(mentions: readonly OpenMention[]): readonly OpenMention[] {
  const kept: OpenMention[] = [];
  for (const mention of mentions) if (mention.first >= (kept.at(-1)?.last ?? 0)) kept.push(mention);
  return kept;
}

function finish(
  open: readonly (readonly OpenMention[])[],
  persons: PersonRegister,
  agencies: AgencyRegister,
): DocumentNames {
  const finishedPersons = finishPersons(persons.records);
  const finishedAgencies = finishAgencies(agencies.records);
  const bySentence = open.map((mentions) => {
    const closed = new Map<OpenMention, NameMention>();
    for (const { record, ...mention } of mentions.map((each) => ({ ...each, open: each }))) {
      const entity =
        "person" in record
          ? finishedPersons.get(record.person)
          : finishedAgencies.get(finalRecord(record.agency));
      if (entity === undefined) continue;
      const { open: self, ...rest } = mention;
      closed.set(self, {
        ...rest,
        entity,
        owner: (mention.owner && closed.get(mention.owner)) ?? null,
        bracketOf: (mention.bracketOf && closed.get(mention.bracketOf)) ?? null,
      });
    }
    return [...closed.values()];
  });
  return { persons: [...finishedPersons.values()], agencies: [...finishedAgencies.values()], bySentence };
}

/** Acronyms that stand first in a bracket: `… İdarəsi (BŞTİ)`, `(ASAP, ing. …)`. */
function definedAcronyms(sentences: readonly Sentence[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const sentence of sentences)
    sentence.tokens.forEach((token, index) => {
      const isFirst = token.isAcronym && sentence.tokens[index - 1]?.text === "(";
      if (
        isFirst &&
        /^[,)]$/.test(sentence.tokens[index + 1]?.text ?? "") &&
        mayHaveAcronym(sentence, index - 2)
      )
        found.add(token.stem);
    });
  return found;
}

/** A name may end here: a head noun of agencies or the end of a quotation; `mövqe saxlama (DP)` names none. */
function mayHaveAcronym(sentence: Sentence, index: number): boolean {
  const before = sentence.tokens[index];
  if (before === undefined || before.kind === "close") return true;
  return before.kind === "word" && agencyHeadsAt(sentence, index).length > 0;
}

/** Words that stand with a capital inside some sentence. */
function properWords(sentences: readonly Sentence[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { tokens } of sentences)
    tokens.forEach((token: Token, index) => {
      if (index > 0 && isCapitalWord(token) && tokens[index - 1]?.text !== ":") found.add(token.lower);
    });
  return found;
}
