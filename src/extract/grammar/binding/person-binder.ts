/** Binds the persons of a sentence: the nominative of each name, whom it means, and the offices said of it. */

import { capitalize, lowerCase } from "../../../language/az/fold.ts";
import type { Case } from "../../../language/az/nouns.ts";
import { restoreNominative } from "../../../language/az/person-names.ts";
import { type AgencyDraft, type PersonDraft, rootOf } from "../drafts.ts";
import { suffixCase } from "../mentions/agency-span.ts";
import { innerHonorific, type NameSpan } from "../mentions/persons.ts";
import type { Phrase } from "../phrases.ts";
import type { Office } from "../titles.ts";
import type { AgencyBinder } from "./agency-binder.ts";
import type { OfficeBinder } from "./office-binder.ts";
import { type SentenceContext, spanOfTokens } from "./sentence-context.ts";

export class PersonBinder {
  private readonly context: SentenceContext;
  private readonly agencies: AgencyBinder;
  private readonly offices: OfficeBinder;

  constructor(context: SentenceContext, agencies: AgencyBinder, offices: OfficeBinder) {
    this.context = context;
    this.agencies = agencies;
    this.offices = offices;
  }

  /** The phrases of the persons, titles included. */
  bind(): Phrase[] {
    const phrases: Phrase[] = [];
    let previousOwner: AgencyDraft | null = null;
    let previousOffices: readonly Office[] = [];
    for (const span of this.context.persons) {
      const before = this.offices.titlesOf(span);
      // X Y-nin sədri, Z isə katibi seçilib: the office behind a name is that name's.
      const previous = phrases[phrases.length - 1];
      const isBehind =
        previous !== undefined &&
        before.offices.length > 0 &&
        before.first === previous.last &&
        this.offices.appoints();
      if (isBehind) for (const office of before.offices) this.offices.add(previous, office, previousOwner);
      const title = isBehind ? { first: span.first, offices: [] } : before;
      const restored = this.restore(span);
      const person = this.context.discourse.person(
        restored.name,
        restored.words,
        spanOfTokens(this.context.sentence, span.first, span.last),
        spanOfTokens(this.context.sentence, 0, 1).start,
      );
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
      this.agencies.bindWithin(before.first, span.first);
      const shared =
        title.offices.length === 0 && this.continuesList(span)
          ? previousOffices.filter((office) => office.isPlural)
          : [];
      const listOwner =
        previous === undefined || this.isListedAfter(previous, title.first) ? previousOwner : null;
      for (const office of [...title.offices, ...shared]) {
        const agency = this.offices.add(phrase, office, listOwner);
        if (agency !== null && !shared.includes(office)) {
          // A department does not own the one listed after it.
          const root = rootOf(agency);
          previousOwner = root.isUnit || root.kind === "unit" ? null : root;
        }
      }
      const behind = this.offices.behind(span);
      if (behind !== undefined) this.offices.add(phrase, behind, previousOwner);
      previousOffices = title.offices.length > 0 ? title.offices : shared;
    }
    for (const { phrase, name } of this.surnamesAlone(phrases)) phrases.push({ ...phrase, entity: name });
    return phrases;
  }

  /** `X-in rəhbərlik etdiyi nümayəndə heyəti`: X is of the party, in the case of its noun. */
  private delegationAfter(span: NameSpan): { last: number; case: Case } | undefined {
    const { tokens } = this.context.sentence;
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

  /** Whether a comma or a conjunction stands between two persons, and no other name's case. */
  private isListedAfter(previous: Phrase, first: number): boolean {
    return this.context.sentence.tokens
      .slice(previous.last, first)
      .some((token) => token.text === "," || token.text === ";" || /^(?:və|isə|həmçinin)$/.test(token.lower));
  }

  private continuesList(span: NameSpan): boolean {
    const before = this.context.sentence.tokens[span.first - 1];
    return before !== undefined && (before.lower === "və" || before.text === ",");
  }

  private restore(span: NameSpan): { name: string; words: readonly string[]; case: Case } {
    const { tokens } = this.context.sentence;
    const parts = tokens
      .slice(span.first, span.last)
      .filter((token) => token.kind === "word" && !innerHonorific.test(token.text));
    const last = parts[parts.length - 1];
    const given = parts[0];
    if (last === undefined || given === undefined) return { name: "", words: [], case: "nom" };
    const after = tokens[span.last];
    const others = this.context.knowledge.lastWords.get(given.lower) ?? new Set<string>();
    const restored = restoreNominative(last.stem, {
      gender: this.context.lexicon.names.given.get(given.lower),
      others,
      isKnown: (lower) =>
        this.context.lexicon.names.given.has(lower) || this.context.lexicon.names.family.has(lower),
      isOwner: after?.kind === "word" && !this.context.sentence.verbAt.has(span.last) && after.lower !== "və",
      isObject: /^(?:qəbul|təbrik|təltif|ziyarət)$/.test(after?.lower ?? ""),
      isSubject: after === undefined || after.kind === "mark" || this.context.sentence.verbAt.has(span.last),
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
    const front = this.context.sentence.text.slice(given.start, last.start).split(/\s+/).join(" ");
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
    if (this.context.discourse.persons.length === 0) return found;
    this.context.sentence.tokens.forEach((token, index) => {
      if (token.kind !== "word" || !token.isCapital || token.isAcronym) return;
      if (phrases.some((phrase) => index >= phrase.nameFirst && index < phrase.nameLast)) return;
      if (this.context.agencies.some((agency) => index >= agency.first && index < agency.last)) return;
      const restored = restoreNominative(token.text, {
        gender: undefined,
        others: new Set(),
        isKnown: () => false,
        isOwner: false,
        isObject: false,
        isSubject: true,
      });
      const person = this.context.discourse.byFamilyName(restored.lower);
      if (person === null) return;
      person.mentions.push(spanOfTokens(this.context.sentence, index, index + 1));
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
}
