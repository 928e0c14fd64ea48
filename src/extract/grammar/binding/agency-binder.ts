/** Binds the agencies of a sentence: which known one a mention means, who owns whom, and which may be arguments. */

import type { AgencyDraft } from "../drafts.ts";
import type { AgencySpan } from "../mentions/agency-span.ts";
import { isPlace } from "../mentions/persons.ts";
import { type Phrase, staffAfter } from "../phrases.ts";
import type { Ownership } from "../scene.ts";
import { type SentenceContext, spanOfTokens } from "./sentence-context.ts";

interface BoundAgency {
  readonly span: AgencySpan;
  readonly agency: AgencyDraft;
}

export class AgencyBinder {
  readonly bySpan = new Map<AgencySpan, AgencyDraft>();
  readonly ownerships: Ownership[] = [];
  /** Agencies that belong to a title or own another one: no arguments of a verb. */
  readonly bound = new Set<AgencySpan>();
  private readonly context: SentenceContext;

  constructor(context: SentenceContext) {
    this.context = context;
  }

  bind(): void {
    let previous: BoundAgency | undefined;
    // Who owns the agency before: X-in A şöbəsi və B şöbəsi.
    let shared: BoundAgency | undefined;
    for (const span of this.context.agencies) {
      if (previous !== undefined && this.isInBracketAfter(previous.span, span)) {
        // Full Name (ACR) and (Mərkəz)
        if (span.acronym !== null && span.acronym === span.name)
          this.context.discourse.defineAcronym(previous.agency, span.acronym);
        previous.agency.mentions.push(spanOfTokens(this.context.sentence, span.first, span.last));
        this.bySpan.set(span, previous.agency);
        this.bound.add(span);
        continue;
      }
      const isListed =
        shared !== undefined && previous !== undefined && this.isListedPart(shared.span, previous.span, span);
      const owner =
        previous !== undefined && this.owns(previous.span, span) ? previous : isListed ? shared : undefined;
      shared = owner;
      const agency = this.context.discourse.agency(
        span,
        spanOfTokens(this.context.sentence, span.first, span.last),
        owner?.agency ?? null,
      );
      if (agency === null) continue;
      this.bySpan.set(span, agency);
      if (owner !== undefined && owner.agency !== agency) {
        this.bound.add(owner.span);
        if (agency.parent === null) agency.parent = owner.agency;
        this.ownerships.push({
          unit: agency,
          owner: owner.agency,
          first: owner.span.first,
          last: span.last,
          isInferred: isListed,
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

  private isInBracketAfter(before: AgencySpan, span: AgencySpan): boolean {
    const { tokens } = this.context.sentence;
    return (
      tokens[before.last]?.text === "(" &&
      span.first === before.last + 1 &&
      /^[,)–-]$/.test(tokens[span.last]?.text ?? "")
    );
  }

  /** A part that `və` or a comma joins to one owned before it: units, or any body that is `nəzdində` of the owner. */
  private isListedPart(owner: AgencySpan, before: AgencySpan, span: AgencySpan): boolean {
    const { tokens } = this.context.sentence;
    const joint = tokens[before.last];
    const isSubordinate = /^(?:yanında|nəzdində|tabeliyində)$/.test(tokens[owner.last]?.lower ?? "");
    return (
      (isSubordinate || (before.isUnit && span.isUnit)) &&
      span.first === before.last + 1 &&
      (joint?.text === "," || joint?.lower === "və") &&
      (before.case === "nom" || before.case === span.case)
    );
  }

  /** Genitive (or bare unit) right before: X Nazirliyinin | Y şöbəsi; X yanında Y, X nəzdində Y. */
  private owns(before: AgencySpan, span: AgencySpan): boolean {
    const { tokens } = this.context.sentence;
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
    const { tokens, text } = this.context.sentence;
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
    const { tokens } = this.context.sentence;
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
      this.context.discourse.defineAcronym(agency, head.stem);
    else if (last - from > 1 || (this.context.sentence.heads[from] ?? []).length > 0) {
      const end = tokens[last - 1]?.end ?? head.end;
      const name = text.slice(head.start, end);
      const dash = /^(.*\S)[-–]([A-ZƏÖÜÇŞĞİ]{2,8})$/.exec(name);
      this.context.discourse.addAlias(agency, dash === null ? name : (dash[1] as string));
      if (dash !== null) this.context.discourse.defineAcronym(agency, dash[2] as string);
    } else return;
    agency.mentions.push(spanOfTokens(this.context.sentence, from, last));
  }

  bindWithin(first: number, last: number): void {
    for (const agency of this.context.agencies)
      if (agency.first >= first && agency.last <= last) this.bound.add(agency);
  }

  /** The latest agency named in the sentence before a token, units aside. */
  ownerBefore(token: number): AgencyDraft | null {
    let found: AgencyDraft | null = null;
    for (const [span, agency] of this.bySpan) if (span.last <= token && !agency.isUnit) found = agency;
    return found;
  }

  phrases(persons: readonly Phrase[]): Phrase[] {
    const free = this.context.agencies.filter(
      (span) =>
        !this.bound.has(span) &&
        this.bySpan.has(span) &&
        !persons.some((phrase) => span.first >= phrase.first && span.last <= phrase.nameFirst),
    );
    const phrases: Phrase[] = [];
    for (let at = free.length - 1; at >= 0; at--) {
      const span = free[at] as AgencySpan;
      const agency = this.bySpan.get(span) as AgencyDraft;
      const first = this.ownedFrom(span);
      const end = this.bracketEnd(span);
      const staff =
        span.case === "gen" || (span.case === "nom" && span.acronym !== null && span.last - span.first === 1)
          ? staffAfter(this.context.sentence, { ...span, last: end })
          : undefined;
      // DAK sədrləri ilə: its chairs, not the body
      if (staff === undefined && span.case === "nom" && this.isOfTitles(span.last)) continue;
      const next = phrases[phrases.length - 1];
      // A-nın və B-nin əməkdaşları: the people of both
      const isShared =
        staff === undefined && next?.isStaff === true && span.case === "gen" && this.isJoint(end, next.first);
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

  private isOfTitles(index: number): boolean {
    const forms = this.context.sentence.heads[index] ?? [];
    return forms.some(({ head, isPossessed, isPlural }) => head.class === "title" && isPossessed && isPlural);
  }

  private isJoint(from: number, to: number): boolean {
    const between = this.context.sentence.tokens.slice(from, to);
    return (
      between.length > 0 &&
      between.length <= 3 &&
      between.every(
        (token) => token.text === "," || token.lower === "və" || isPlace(token.lower, this.context.lexicon),
      )
    );
  }

  /** The phrase of a unit begins with its owners. */
  private ownedFrom(span: AgencySpan): number {
    let first = span.first;
    for (let at = this.context.agencies.indexOf(span) - 1; at >= 0; at--) {
      const before = this.context.agencies[at] as AgencySpan;
      if (!this.bound.has(before) || before.last !== first) break;
      first = before.first;
    }
    return first;
  }

  /** Token after a bracket that follows a name. */
  private bracketEnd(span: AgencySpan): number {
    const { tokens } = this.context.sentence;
    if (tokens[span.last]?.text !== "(") return span.last;
    for (let at = span.last + 1; at < Math.min(span.last + 16, tokens.length); at++)
      if (tokens[at]?.text === ")") return at + 1;
    return span.last;
  }
}

/** `X-in Bakı şəhərində yerləşən Y`: where a part of X lies. */
const located = /^(?:\S+ (?:şəhərində|rayonunda|kəndində|qəsəbəsində) )?yerləşən$/;
