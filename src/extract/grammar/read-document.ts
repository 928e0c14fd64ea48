/**
 * Reads the sentences of a document in order: finds the names, binds them to what the document spoke of before, and
 * hands each sentence to the rules as a scene.
 */

import { findDatesInTokens } from "../../language/az/dates.ts";
import { capitalize, lowerCase, upperCase } from "../../language/az/fold.ts";
import { type Case, possessedOf } from "../../language/az/nouns.ts";
import { restoreNominative } from "../../language/az/person-names.ts";
import { recase } from "../../language/az/restore.ts";
import { isCommonWord, type Lexicon } from "../../lexicon/lexicon.ts";
import { type Block, findBlocks } from "./blocks.ts";
import { Discourse, eventKey } from "./discourse.ts";
import type { AgencyDraft, EventDraft, PersonDraft } from "./drafts.ts";
import { findAgencies } from "./mentions/agencies.ts";
import { type AgencySpan, suffixCase } from "./mentions/agency-span.ts";
import { type EventSpan, findEvents } from "./mentions/events.ts";
import { findPersons, isPlace, type NameSpan } from "./mentions/persons.ts";
import { quotedAgencyNames } from "./mentions/quoted-agencies.ts";
import { groupPhrases, isSubject, type Phrase, staffAfter } from "./phrases.ts";
import type { EventMention, OfficeMention, Ownership, Scene } from "./scene.ts";
import { analyseBlock, isFiniteVerb, type Sentence } from "./sentence.ts";
import { type Office, officeEndingAt, titlesBefore } from "./titles.ts";

interface SentenceNames {
  readonly sentence: Sentence;
  readonly persons: readonly NameSpan[];
  readonly agencies: readonly AgencySpan[];
}

/** What is known of a document's names before it is read in order. */
interface NameKnowledge {
  /** Lower-case given name → lower-case last words found after it. */
  readonly lastWords: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Reads a document's view; calls `onScene` for each sentence in order. */
export function readDocument(
  text: string,
  published: string | null,
  lexicon: Lexicon,
  onScene: (scene: Scene, discourse: Discourse) => void,
): Discourse {
  const blocks = findBlocks(text).filter((block) => block.kind !== "furniture");
  const cased = withOrdinaryCase(text, blocks, lexicon);
  const sentences = blocks.flatMap((block) => analyseBlock(cased, block, lexicon));
  const acronyms = definedAcronyms(sentences);
  const quotedNames = new Set(sentences.flatMap((sentence) => quotedAgencyNames(sentence, lexicon)));
  const named = sentences.map((sentence) => {
    const persons = findPersons(sentence, lexicon);
    return { sentence, persons, agencies: findAgencies(sentence, persons, lexicon, acronyms, quotedNames) };
  });
  const knowledge = learnNames(named);
  const discourse = new Discourse();
  named.forEach((names, index) => {
    const reader = new SentenceReader(names, index, discourse, lexicon, knowledge, published);
    const scene = reader.read();
    onScene(scene, discourse);
    const subject = scene.groups
      .filter((group) => isSubject(group))
      .flatMap((group) => group.phrases)
      .findLast((phrase) => phrase.entity.type === "person");
    if (subject !== undefined) discourse.lastPerson = subject.entity as PersonDraft;
  });
  return discourse;
}

/** The text with its lines of capitals in ordinary case. */
function withOrdinaryCase(text: string, blocks: readonly Block[], lexicon: Lexicon): string {
  let cased = "";
  let last = 0;
  for (const { start, end } of blocks) {
    const line = text.slice(start, end);
    if (!isInCapitals(line)) continue;
    cased += text.slice(last, start) + recase(line, (lower) => isCommonWord(lexicon, lower));
    last = end;
  }
  return cased + text.slice(last);
}

/** Three words or more, nearly all of them in capitals. */
function isInCapitals(line: string): boolean {
  if (/\p{Ll}{3}/u.test(line.slice(0, 60))) return false;
  const words = line.split(/[^\p{L}]+/u).filter((word) => word.length > 2);
  return words.length > 2 && words.filter((word) => word === upperCase(word)).length >= words.length * 0.8;
}

/** Acronyms that stand first in a bracket: `… İdarəsi (BŞTİ)`, `(ASAP, ing. …)`. */
function definedAcronyms(sentences: readonly Sentence[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { tokens } of sentences)
    tokens.forEach((token, index) => {
      if (token.isAcronym && tokens[index - 1]?.text === "(" && /^[,)]$/.test(tokens[index + 1]?.text ?? ""))
        found.add(token.stem);
    });
  return found;
}

function learnNames(named: readonly SentenceNames[]): NameKnowledge {
  const lastWords = new Map<string, Set<string>>();
  for (const { sentence, persons } of named)
    for (const span of persons) {
      const given = sentence.tokens[span.first]?.lower ?? "";
      const set = lastWords.get(given) ?? new Set<string>();
      set.add(sentence.tokens[span.last - 1]?.lower ?? "");
      lastWords.set(given, set);
    }
  return { lastWords };
}

class SentenceReader {
  private readonly sentence: Sentence;
  private readonly persons: readonly NameSpan[];
  private readonly agencies: readonly AgencySpan[];
  private readonly index: number;
  private readonly discourse: Discourse;
  private readonly lexicon: Lexicon;
  private readonly knowledge: NameKnowledge;
  private readonly published: string | null;
  private readonly ownerships: Ownership[] = [];
  private readonly agencyBySpan = new Map<AgencySpan, AgencyDraft>();
  /** Agencies that belong to a title or own another one: no arguments of a verb. */
  private readonly bound = new Set<AgencySpan>();
  /** The agency spoken of before this sentence. */
  private readonly earlierOwner: AgencyDraft | null;

  constructor(
    names: SentenceNames,
    index: number,
    discourse: Discourse,
    lexicon: Lexicon,
    knowledge: NameKnowledge,
    published: string | null,
  ) {
    this.sentence = names.sentence;
    this.persons = names.persons;
    this.agencies = names.agencies;
    this.index = index;
    this.discourse = discourse;
    this.lexicon = lexicon;
    this.knowledge = knowledge;
    this.published = published;
    this.earlierOwner = discourse.latestOwner();
  }

  read(): Scene {
    this.bindAgencies();
    const { phrases, offices } = this.bindPersons();
    const all = [...phrases, ...this.agencyPhrases(phrases)].sort((a, b) => a.first - b.first);
    const events = this.bindEvents(all);
    const groups = groupPhrases(this.sentence, all);
    return {
      index: this.index,
      sentence: this.sentence,
      phrases: all,
      groups,
      events,
      offices,
      verbOffices: this.verbOffices(),
      ownerships: this.ownerships,
      lastRecipient: this.discourse.recipient,
      agencyAt: new Map([...this.agencyBySpan].map(([span, agency]) => [span.first, agency])),
    };
  }

  /** Offices before `vəzifəsinə`, `kimi` or right before a verb of appointing or working. */
  private verbOffices(): Scene["verbOffices"] {
    const endsAt = new Map(this.agencies.map((span) => [span.last, span]));
    const nameEnds = new Set(this.persons.map((each) => each.last));
    const appoints = this.appoints();
    const { tokens, verbAt } = this.sentence;
    return tokens.flatMap((token, at) => {
      if (this.sentence.heads[at]?.length === 0 && token.lower !== "edən") return [];
      const next = tokens[at + 1]?.lower ?? "";
      const verb = this.sentence.verbs.find((each) => each.first === at + 1);
      const isOffice =
        appoints ||
        /^(?:vəzifə|kimi$|postun)/.test(next) ||
        (verb !== undefined && /^(?:appointed|appoint|work)$/.test(verb.class));
      if (!isOffice || verbAt.has(at)) return [];
      const office = officeEndingAt(this.sentence, at, endsAt, this.lexicon, nameEnds);
      if (
        office === undefined ||
        (appoints &&
          !nameEnds.has(office.first) &&
          verb === undefined &&
          !/^(?:vəzifə|kimi$|postun)/.test(next))
      )
        return [];
      const { agency, text } = this.officeAgency(office, null);
      if (office.agency !== null) this.bound.add(office.agency);
      return [{ office: text === null ? office : { ...office, title: text }, agency }];
    });
  }

  private span(first: number, last: number): { start: number; end: number } {
    const { tokens } = this.sentence;
    return { start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 };
  }

  private bindAgencies(): void {
    let previous: { span: AgencySpan; agency: AgencyDraft } | undefined;
    for (const span of this.agencies) {
      if (previous !== undefined && this.isInBracketAfter(previous.span, span)) {
        // Full Name (ACR) and (Mərkəz)
        if (span.acronym !== null && span.acronym === span.name)
          this.discourse.defineAcronym(previous.agency, span.acronym);
        previous.agency.mentions.push(this.span(span.first, span.last));
        this.agencyBySpan.set(span, previous.agency);
        this.bound.add(span);
        continue;
      }
      const owner = previous !== undefined && this.owns(previous.span, span) ? previous : undefined;
      const agency = this.discourse.agency(
        span,
        this.span(span.first, this.nameEnd(span)),
        owner?.agency ?? null,
      );
      if (agency === null) continue;
      this.agencyBySpan.set(span, agency);
      if (owner !== undefined && owner.agency !== agency) {
        this.bound.add(owner.span);
        if (agency.parent === null) agency.parent = owner.agency;
        this.ownerships.push({
          unit: agency,
          owner: owner.agency,
          first: owner.span.first,
          last: span.last,
          isInferred: false,
        });
        // BMqT-nin Cenevrə ofisinin X bölməsi is a part of BMqT as well.
        const whole = owner.agency.parent;
        if (whole !== null && whole !== agency && / ofisi$/.test(owner.agency.key))
          this.ownerships.push({
            unit: agency,
            owner: whole,
            first: owner.span.first,
            last: span.last,
            isInferred: false,
          });
      }
      this.learnAliases(span, agency);
      previous = { span, agency };
    }
  }

  /** A detached case ending is no part of the mention. */
  private nameEnd(span: AgencySpan): number {
    return span.last;
  }

  private isInBracketAfter(before: AgencySpan, span: AgencySpan): boolean {
    const { tokens } = this.sentence;
    return (
      tokens[before.last]?.text === "(" &&
      span.first === before.last + 1 &&
      /^[,)–-]$/.test(tokens[span.last]?.text ?? "")
    );
  }

  /** Genitive (or bare unit) right before: X Nazirliyinin | Y şöbəsi; X yanında Y, X nəzdində Y. */
  private owns(before: AgencySpan, span: AgencySpan): boolean {
    const { tokens } = this.sentence;
    let at = before.last;
    if (tokens[at]?.text === "(") {
      while (at < span.first && tokens[at]?.text !== ")") at++;
      at++;
    }
    if (at === span.first)
      return (
        before.case === "gen" || (before.case === "nom" && (span.isUnit || before.acronym === before.name))
      );
    const between = tokens
      .slice(at, span.first)
      .map((token) => token.lower)
      .join(" ");
    if (span.isUnit && /^başçısı(?:nın)? aparatı(?:nın)?$/.test(between)) return true;
    if (before.case === "gen" && located.test(between)) return true;
    if (before.case === "gen")
      return /^(?:tabeliyində(?: fəaliyyət göstərən| olan)?|nəzdində(?: fəaliyyət göstərən)?|yanında|strukturuna daxil olan)$/.test(
        between,
      );
    return before.case === "nom" && /^(?:yanında|nəzdində)$/.test(between);
  }

  /** Other names in a bracket after an agency: an acronym not found by itself, a foreign name. */
  private learnAliases(span: AgencySpan, agency: AgencyDraft): void {
    const { tokens, text } = this.sentence;
    if (tokens[span.last]?.text !== "(") return;
    let close = span.last + 1;
    while (close < tokens.length && tokens[close]?.text !== ")" && close - span.last < 14) close++;
    if (tokens[close]?.text !== ")") return;
    let from = span.last + 1;
    for (let at = span.last + 1; at <= close; at++) {
      if (at < close && !/^[,;–-]$/.test(tokens[at]?.text ?? "")) continue;
      this.learnAlias(text, from, at, agency);
      from = at + 1;
    }
  }

  private learnAlias(text: string, first: number, last: number, agency: AgencyDraft): void {
    const { tokens } = this.sentence;
    let from = first;
    while (
      from < last &&
      (/^(?:ing|rus|fr|alm|türk|ingiliscə|rusca|türkcə|qısaca|bundan|sonra)$/.test(
        tokens[from]?.lower ?? "",
      ) ||
        /^[.:]$/.test(tokens[from]?.text ?? ""))
    )
      from++;
    const head = tokens[from];
    if (head === undefined || from >= last || !head.isCapital) return;
    if (last - from === 1 && head.isAcronym && head.suffix === "")
      this.discourse.defineAcronym(agency, head.stem);
    else if (last - from > 1 || (this.sentence.heads[from] ?? []).length > 0) {
      const end = tokens[last - 1]?.end ?? head.end;
      const name = text.slice(head.start, end);
      const dash = /^(.*\S)[-–]([A-ZƏÖÜÇŞĞİ]{2,8})$/.exec(name);
      this.discourse.addAlias(agency, dash === null ? name : (dash[1] as string));
      if (dash !== null) this.discourse.defineAcronym(agency, dash[2] as string);
    } else return;
    agency.mentions.push(this.span(from, last));
  }

  private bindPersons(): { phrases: Phrase[]; offices: OfficeMention[] } {
    const phrases: Phrase[] = [];
    const offices: OfficeMention[] = [];
    let previousOwner: AgencyDraft | null = null;
    let previousOffices: readonly Office[] = [];
    const nameEnds = new Set(this.persons.map((each) => each.last));
    for (const span of this.persons) {
      const before = titlesBefore(this.sentence, span, this.agencies, this.lexicon, nameEnds);
      // X Y-nin sədri, Z isə katibi seçilib: the office behind a name is that name's.
      const previous = phrases[phrases.length - 1];
      const isBehind =
        previous !== undefined &&
        before.offices.length > 0 &&
        before.first === previous.last &&
        this.appoints();
      if (isBehind)
        for (const office of before.offices) this.addOffice(offices, previous, office, previousOwner);
      const title = isBehind ? { first: span.first, offices: [] } : before;
      const restored = this.restore(span);
      const person = this.discourse.person(restored.name, restored.words, this.span(span.first, span.last));
      const delegation = restored.case === "gen" ? this.delegationAfter(span) : undefined;
      const phrase: Phrase = {
        entity: person,
        first: title.first,
        last: delegation?.last ?? span.last,
        nameFirst: span.first,
        nameLast: span.last,
        case: delegation?.case ?? restored.case,
        isStaff: false,
      };
      phrases.push(phrase);
      this.bindWithin(before.first, span.first);
      const shared =
        title.offices.length === 0 && this.continuesList(span)
          ? previousOffices.filter((office) => office.isPlural)
          : [];
      for (const office of [...title.offices, ...shared]) {
        const agency = this.addOffice(offices, phrase, office, previousOwner);
        if (agency !== null && !shared.includes(office)) previousOwner = rootOf(agency);
      }
      const behind = this.officeBehind(span, nameEnds);
      if (behind !== undefined) this.addOffice(offices, phrase, behind, previousOwner);
      previousOffices = title.offices.length > 0 ? title.offices : shared;
    }
    for (const { phrase, name } of this.surnamesAlone(phrases)) phrases.push({ ...phrase, entity: name });
    return { phrases, offices };
  }

  /** `Lalə Məcidova – Səhiyyə Mərkəzinin direktoru`, `Lalə Məcidova (Səhiyyə Mərkəzinin direktoru)`. */
  private officeBehind(span: NameSpan, nameEnds: ReadonlySet<number>): Office | undefined {
    const { tokens } = this.sentence;
    if (!/^[–—(-]$/.test(tokens[span.last]?.text ?? "")) return undefined;
    const endsAt = new Map(this.agencies.map((each) => [each.last, each]));
    for (let at = span.last + 1; at < Math.min(span.last + 16, tokens.length); at++) {
      if (/^[.;)]$/.test(tokens[at]?.text ?? "") || this.sentence.verbAt.has(at)) return undefined;
      const office = officeEndingAt(this.sentence, at, endsAt, this.lexicon, nameEnds);
      if (
        office === undefined ||
        office.agency === null ||
        this.ownersFrom(office.first, endsAt) !== span.last + 1
      )
        continue;
      this.bindWithin(span.last + 1, office.last);
      return office;
    }
    return undefined;
  }

  /** First token of the owners before an agency. */
  private ownersFrom(first: number, endsAt: ReadonlyMap<number, AgencySpan>): number {
    let start = first;
    for (let owner = endsAt.get(start); owner?.case === "gen"; owner = endsAt.get(start)) start = owner.first;
    return start;
  }

  private addOffice(
    offices: OfficeMention[],
    phrase: Phrase,
    office: Office,
    listOwner: AgencyDraft | null,
  ): AgencyDraft | null {
    const person = phrase.entity as PersonDraft;
    person.titles.push(office.stem);
    const { agency, text } = this.officeAgency(office, listOwner);
    if (agency !== null) person.agencies.push(agency);
    offices.push({ phrase, office: text === null ? office : { ...office, title: text }, agency });
    return agency;
  }

  /** The sentence gives somebody an office. */
  private appoints(): boolean {
    return this.sentence.verbs.some(
      (verb) => /^(?:appointed|appoint)$/.test(verb.class) && isFiniteVerb(verb),
    );
  }

  /** `X-in rəhbərlik etdiyi nümayəndə heyəti`: X is of the party, in the case of its noun. */
  private delegationAfter(span: NameSpan): { last: number; case: Case } | undefined {
    const { tokens } = this.sentence;
    if (
      !/^(?:rəhbərlik|başçılıq)$/.test(tokens[span.last]?.lower ?? "") ||
      tokens[span.last + 1]?.lower !== "etdiyi"
    )
      return undefined;
    for (let at = span.last + 2; at < span.last + 6; at++) {
      const lower = tokens[at]?.lower ?? "";
      if (lower.startsWith("heyət"))
        return { last: at + 1, case: lower === "heyəti" ? "nom" : suffixCase(lower.slice("heyəti".length)) };
    }
    return undefined;
  }

  private bindWithin(first: number, last: number): void {
    for (const agency of this.agencies)
      if (agency.first >= first && agency.last <= last) this.bound.add(agency);
  }

  private continuesList(span: NameSpan): boolean {
    const before = this.sentence.tokens[span.first - 1];
    return before !== undefined && (before.lower === "və" || before.text === ",");
  }

  /** The agency of an office; a governing organ's office is told of its owner, with the organ in the title. */
  private officeAgency(
    office: Office,
    listOwner: AgencyDraft | null,
  ): { agency: AgencyDraft | null; text: string | null } {
    if (office.ministry !== null) {
      const { first, last, name } = office.ministry;
      return { agency: this.discourse.namedAgency(name, this.span(first, last)), text: null };
    }
    if (office.agency === null) return { agency: null, text: null };
    const agency = this.agencyBySpan.get(office.agency) ?? null;
    if (agency === null) return { agency: null, text: null };
    if (governingOrgan.test(agency.key)) {
      const owner = agency.parent ?? this.ownerBefore(office.agency.first) ?? listOwner ?? this.earlierOwner;
      const organ =
        office.agency.case === "gen"
          ? this.sentence.text.slice(
              this.sentence.tokens[office.agency.first]?.start,
              this.sentence.tokens[office.agency.last - 1]?.end,
            )
          : office.agency.name;
      if (owner !== null) return { agency: owner, text: `${organ} ${possessedTitle(office.title)}` };
    }
    if (agency.isUnit && agency.parent === null && listOwner !== null && listOwner !== agency) {
      agency.parent = listOwner;
      this.ownerships.push({
        unit: agency,
        owner: listOwner,
        first: office.first,
        last: office.last,
        isInferred: true,
      });
    }
    return { agency, text: null };
  }

  /** The latest agency named in the sentence before a token, units aside. */
  private ownerBefore(token: number): AgencyDraft | null {
    let found: AgencyDraft | null = null;
    for (const [span, agency] of this.agencyBySpan) if (span.last <= token && !agency.isUnit) found = agency;
    return found;
  }

  private restore(span: NameSpan): { name: string; words: readonly string[]; case: Case } {
    const { tokens } = this.sentence;
    const parts = tokens.slice(span.first, span.last).filter((token) => token.kind === "word");
    const last = parts[parts.length - 1];
    const given = parts[0];
    if (last === undefined || given === undefined) return { name: "", words: [], case: "nom" };
    const after = tokens[span.last];
    const others = this.knowledge.lastWords.get(given.lower) ?? new Set<string>();
    const restored = restoreNominative(last.stem, {
      gender: this.lexicon.names.given.get(given.lower),
      others,
      isKnown: (lower) => this.lexicon.names.given.has(lower) || this.lexicon.names.family.has(lower),
      isOwner: after?.kind === "word" && !this.sentence.verbAt.has(span.last) && after.lower !== "və",
      isSubject: after === undefined || after.kind === "mark" || this.sentence.verbAt.has(span.last),
    });
    const lastName = !last.isCapital
      ? restored.lower
      : last.suffix !== ""
        ? last.stem
        : capitalize(
            restored.lower.length <= last.text.length
              ? last.text.slice(0, restored.lower.length)
              : restored.lower,
          );
    const front = this.sentence.text.slice(given.start, last.start);
    return {
      name: `${front}${lastName}`.replace(/\s+/g, " "),
      words: [
        ...parts.slice(0, -1).map((token) => token.lower),
        last.suffix !== "" ? lowerCase(last.stem) : restored.lower,
      ],
      case: last.suffix !== "" ? "gen" : restored.case,
    };
  }

  /** A family name alone means the only person of that name met before. */
  private surnamesAlone(phrases: readonly Phrase[]): { phrase: Omit<Phrase, "entity">; name: PersonDraft }[] {
    const found: { phrase: Omit<Phrase, "entity">; name: PersonDraft }[] = [];
    this.sentence.tokens.forEach((token, index) => {
      if (token.kind !== "word" || !token.isCapital || token.isAcronym) return;
      if (phrases.some((phrase) => index >= phrase.nameFirst && index < phrase.nameLast)) return;
      if (this.agencies.some((agency) => index >= agency.first && index < agency.last)) return;
      const restored = restoreNominative(token.text, {
        gender: undefined,
        others: new Set(),
        isKnown: () => false,
        isOwner: false,
        isSubject: true,
      });
      const person = this.discourse.byFamilyName(restored.lower);
      if (person === null) return;
      person.mentions.push(this.span(index, index + 1));
      found.push({
        phrase: {
          first: index,
          last: index + 1,
          nameFirst: index,
          nameLast: index + 1,
          case: restored.case,
          isStaff: false,
        },
        name: person,
      });
    });
    return found;
  }

  private agencyPhrases(persons: readonly Phrase[]): Phrase[] {
    const free = this.agencies.filter(
      (span) =>
        !this.bound.has(span) &&
        this.agencyBySpan.has(span) &&
        !persons.some((phrase) => span.first >= phrase.first && span.last <= phrase.nameFirst),
    );
    const phrases: Phrase[] = [];
    for (let at = free.length - 1; at >= 0; at--) {
      const span = free[at] as AgencySpan;
      const agency = this.agencyBySpan.get(span) as AgencyDraft;
      const first = this.ownedFrom(span);
      const end = this.bracketEnd(span);
      const staff =
        span.case === "gen" || (span.case === "nom" && span.acronym !== null && span.last - span.first === 1)
          ? staffAfter(this.sentence, { ...span, last: end })
          : undefined;
      const next = phrases[phrases.length - 1];
      // A-nın və B-nin əməkdaşları: the people of both
      const isShared =
        staff === undefined &&
        next?.isStaff === true &&
        span.case === "gen" &&
        this.isJoint(end, next.nameFirst);
      phrases.push({
        entity: agency,
        first,
        last: staff?.last ?? end,
        nameFirst: span.first,
        nameLast: span.last,
        case: staff?.case ?? (isShared && next !== undefined ? next.case : span.case),
        isStaff: staff !== undefined || isShared,
      });
    }
    return phrases.reverse();
  }

  private isJoint(from: number, to: number): boolean {
    const between = this.sentence.tokens.slice(from, to);
    return (
      between.length > 0 &&
      between.length <= 3 &&
      between.every(
        (token) => token.text === "," || token.lower === "və" || isPlace(token.lower, this.lexicon),
      )
    );
  }

  /** The phrase of a unit begins with its owners. */
  private ownedFrom(span: AgencySpan): number {
    let first = span.first;
    for (let at = this.agencies.indexOf(span) - 1; at >= 0; at--) {
      const before = this.agencies[at] as AgencySpan;
      if (!this.bound.has(before) || before.last !== first) break;
      first = before.first;
    }
    return first;
  }

  /** Token after a bracket that follows a name. */
  private bracketEnd(span: AgencySpan): number {
    const { tokens } = this.sentence;
    if (tokens[span.last]?.text !== "(") return span.last;
    for (let at = span.last + 1; at < Math.min(span.last + 16, tokens.length); at++)
      if (tokens[at]?.text === ")") return at + 1;
    return span.last;
  }

  private bindEvents(phrases: readonly Phrase[]): readonly EventMention[] {
    const names: NameSpan[] = [
      ...this.agencies.filter((span) => this.agencyBySpan.has(span)),
      ...this.persons,
    ];
    const spans = [...findEvents(this.sentence, names, this.lexicon), ...this.verbEvents(phrases)].sort(
      (a, b) => a.first - b.first,
    );
    const mentions = spans.flatMap((span) => {
      const event = this.bindEvent(span);
      return event === null ? [] : [{ span, event }];
    });
    this.dateEvents(mentions);
    this.placeEvents(mentions, phrases);
    return mentions;
  }

  /** Meetings that only a verb names: `X Y ilə görüşüb`, `X Y-ni qəbul edib`. */
  private verbEvents(phrases: readonly Phrase[]): EventSpan[] {
    return this.sentence.verbs.flatMap((verb) => {
      const isMeeting = verb.class === "meet" && phrases.length > 0;
      const isReception =
        verb.class === "receive" &&
        phrases.length > 0 &&
        (phrases.some((phrase) => phrase.case === "acc" && phrase.last <= verb.first) ||
          this.sentence.tokens.some((token) =>
            /^(?:qonağı|qonaqları|heyətini|nümayəndələrini)$/.test(token.lower),
          ));
      if (!(isMeeting || isReception) || !isFiniteVerb(verb)) return [];
      return [
        {
          first: verb.first,
          last: verb.index + 1,
          head: verb.index,
          case: "nom" as const,
          kind: "meeting" as const,
          stem: "görüş",
          name: "görüş",
          title: null,
          isPlural: false,
          isDocument: false,
          isModifier: false,
          isDescribed: true,
        },
      ];
    });
  }

  private bindEvent(span: EventSpan): EventDraft | null {
    const mention = this.span(span.first, span.last);
    const known = this.antecedentOf(span);
    const held = this.isHeld(span);
    if (
      known === null &&
      (span.isModifier || (span.isPlural && !held && !span.isDocument)) &&
      span.title === null
    )
      return null;
    const event = known ?? this.newEvent(span);
    event.lastIn = this.index;
    if (event.isHeadlineName && this.sentence.block.kind !== "headline" && span.isDescribed) {
      event.name = span.name;
      event.isHeadlineName = false;
    }
    if (known !== null) {
      known.mentions.push(mention);
      if (span.isDescribed && span.name !== known.name) known.aliases.add(span.name);
    } else event.mentions.push(mention);
    if (held && this.sentence.block.kind !== "headline")
      event.heldIn = event.heldIn < 0 ? this.index : event.heldIn;
    const isSetting =
      held ||
      (span.case === "loc" && !this.isInRelativeClause(span)) ||
      /^(?:çərçivəsində|zamanı|ərzində)$/.test(this.sentence.tokens[span.last]?.lower ?? "");
    if (!span.isDocument && !span.isPlural && event.kind !== "project" && !span.isModifier && isSetting)
      this.discourse.current = event;
    return event;
  }

  private antecedentOf(span: EventSpan): EventDraft | null {
    const { discourse } = this;
    if (span.title !== null) return discourse.findEvent(span);
    const found = discourse.findEvent(span);
    if (found !== null) {
      if (this.isNewOccasion(span, found)) return null;
      return found;
    }
    if (span.isDocument) return null;
    // tədbir means whatever event is spoken of; görüşdə, müzakirədə the current one when no such event was named
    const { current } = discourse;
    if (current === null || span.isPlural) return null;
    if (span.kind === "competition" && span.case !== "nom") return discourse.latestOf("competition");
    const isGeneric = span.stem === "tədbir" || (genericEvent.test(span.stem) && span.case !== "nom");
    if (!isGeneric) return null;
    return !span.isDescribed || sharesWord(span.name, current.name) ? current : null;
  }

  /** The event stands in a relative clause of its own: `müsabiqədə qatılan tələbələr`. */
  private isInRelativeClause(span: EventSpan): boolean {
    const verb = this.sentence.verbs.find((each) => each.first === span.last || each.first === span.last + 1);
    return verb !== undefined && span.first > 1 && verb.reading.form.mood === "participle";
  }

  /** The same head noun again, but of another occasion: said to be held once more, or told apart by its own words. */
  private isNewOccasion(span: EventSpan, found: EventDraft): boolean {
    if (
      found.titleKey !== "" &&
      span.title === null &&
      span.isDescribed &&
      this.isHeld(span) &&
      found.heldIn >= 0
    )
      return true;
    const isOwnOccasion = span.isDescribed || this.sentence.tokens[span.first - 1]?.lower === "ilə";
    if (
      found.heldIn >= 0 &&
      isOwnOccasion &&
      found.kind !== "project" &&
      this.isHeld(span) &&
      span.case === "nom" &&
      this.index - found.heldIn >= 2
    )
      return true;
    return (
      span.isDocument &&
      span.isDescribed &&
      found.introducedIn !== this.index &&
      found.kind === "decision" &&
      /\d/.test(span.name) &&
      !found.name.includes(span.name)
    );
  }

  private isHeld(span: EventSpan): boolean {
    if (span.case !== "nom" && span.case !== "acc" && span.case !== "dat") return false;
    if (this.sentence.verbAt.has(span.head)) return true;
    for (let at = span.last; at < Math.min(span.last + 6, this.sentence.tokens.length); at++) {
      const verb = this.sentence.verbAt.get(at);
      if (verb === undefined) continue;
      return (
        isFiniteVerb(verb) &&
        (/^(?:held|hold|meet|visit|signed|sign)$/.test(verb.class) ||
          (verb.class === "be" && span.kind === "visit"))
      );
    }
    return this.sentence.block.kind === "headline" && span.last >= this.sentence.tokens.length - 3;
  }

  private newEvent(span: EventSpan): EventDraft {
    return this.discourse.addEvent({
      type: "event",
      name: span.title !== null && span.kind === "project" ? span.title : span.name,
      aliases: new Set(span.title === null ? [] : [span.title]),
      mentions: [],
      kind: span.kind,
      date: null,
      place: null,
      stem: span.stem,
      titleKey: span.title === null ? "" : eventKey(span.title),
      isDocument: span.isDocument,
      isPlural: span.isPlural,
      isHeadlineName: this.sentence.block.kind === "headline",
      heldIn: -1,
      introducedIn: this.index,
      lastIn: this.index,
    });
  }

  /** A date belongs to the document it stands close before, else to the event that the sentence introduces. */
  private dateEvents(mentions: readonly EventMention[]): void {
    const dates = findDatesInTokens(this.sentence.tokens, this.published);
    for (const date of dates) {
      const near = mentions.find(
        ({ span }) =>
          span.isDocument &&
          (this.sentence.tokens[span.first]?.start ?? 0) >= date.start &&
          (this.sentence.tokens[span.head]?.start ?? 0) - date.end < 60 &&
          date.date.length === 10,
      );
      const introduced = mentions.find(
        ({ span, event }) =>
          !span.isDocument &&
          event.introducedIn === this.index &&
          event.date === null &&
          event.kind !== "project" &&
          !span.isModifier,
      );
      const held = mentions.find(
        ({ span, event }) =>
          !span.isDocument && event.date === null && event.kind !== "project" && this.isHeld(span),
      );
      const target = near ?? held ?? introduced;
      if (target !== undefined && target.event.date === null) target.event.date = date.date;
    }
  }

  private placeEvents(mentions: readonly EventMention[], phrases: readonly Phrase[]): void {
    const held = mentions.find(
      ({ span, event }) =>
        !span.isDocument &&
        event.place === null &&
        (this.isHeld(span) || event.introducedIn === this.index) &&
        event.kind !== "project",
    );
    if (held === undefined) return;
    const venue = phrases.find(
      (phrase) => phrase.entity.type === "agency" && phrase.case === "loc" && !phrase.isStaff,
    );
    if (venue !== undefined) {
      held.event.place = venue.entity.name;
      return;
    }
    this.sentence.tokens.forEach((token) => {
      if (held.event.place !== null || !token.isCapital) return;
      const stem = /^(.+)d[aə]$/.exec(token.lower)?.[1];
      if (stem !== undefined && this.lexicon.names.places.has(stem)) held.event.place = capitalize(stem);
    });
  }
}

/** Organs that govern an agency: their members hold an office of the agency itself. */
const governingOrgan = /^(?:idarə heyəti|rəyasət heyəti|müşahidə şurası|himayəçilik şurası|siyasi şura|ih)$/;

/** `sədr` → `sədri`, as it stands after the genitive of its organ. */
function possessedTitle(title: string): string {
  const cut = title.lastIndexOf(" ") + 1;
  const word = title.slice(cut);
  return /(?:ini|nı|ni|si|sı|dəni)$/.test(word) || word === "müavini"
    ? title
    : title.slice(0, cut) + possessedOf(word);
}

/** Two names have a word in common that is no head noun: `Regional görüşdə` after `regional müşavirə`. */
function sharesWord(a: string, b: string): boolean {
  const words = new Set(lowerCase(b).split(" ").slice(0, -1));
  return lowerCase(a)
    .split(" ")
    .slice(0, -1)
    .some((word) => word.length > 3 && words.has(word));
}

/** `X-in Bakı şəhərində yerləşən Y`: where a part of X lies. */
const located = /^(?:\S+ (?:şəhərində|rayonunda|kəndində|qəsəbəsində) )?yerləşən$/;

/** Head nouns that may take up an event of another name. */
const genericEvent = /^(?:tədbir|müzakirə|mərasim|toplantı|görüş|iclas)$/;

function rootOf(agency: AgencyDraft): AgencyDraft {
  let root = agency;
  for (let depth = 0; root.parent !== null && depth < 6; depth++) root = root.parent;
  return root;
}
