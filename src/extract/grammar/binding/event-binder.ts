/** Binds the events of a sentence: which known one a mention means or that it is a new one, when and where it was. */

import { findDatesInTokens } from "../../../language/az/dates.ts";
import { capitalize, lowerCase } from "../../../language/az/fold.ts";
import { eventKey } from "../discourse.ts";
import type { EventDraft } from "../drafts.ts";
import { type EventSpan, findEvents } from "../mentions/events.ts";
import type { NameSpan } from "../mentions/persons.ts";
import type { Phrase } from "../phrases.ts";
import type { EventMention } from "../scene.ts";
import { isFiniteVerb } from "../sentence.ts";
import type { AgencyBinder } from "./agency-binder.ts";
import { type SentenceContext, spanOfTokens } from "./sentence-context.ts";

export class EventBinder {
  private readonly context: SentenceContext;
  private readonly agencies: AgencyBinder;

  constructor(context: SentenceContext, agencies: AgencyBinder) {
    this.context = context;
    this.agencies = agencies;
  }

  bind(phrases: readonly Phrase[]): readonly EventMention[] {
    const names: NameSpan[] = [
      ...this.context.agencies.filter((span) => this.agencies.bySpan.has(span)),
      ...this.context.persons,
    ];
    const spans = [
      ...findEvents(this.context.sentence, names, this.context.lexicon),
      ...this.verbEvents(phrases),
    ].sort((a, b) => a.first - b.first);
    const isInTitle = (span: EventSpan): boolean =>
      phrases.some((phrase) => span.first >= phrase.first && span.last <= phrase.nameFirst);
    const mentions = spans.flatMap((span) => {
      // beynəlxalq konfransların təşkilat komitəsinin katibi X
      if (isInTitle(span) && this.antecedentOf(span) === null) return [];
      const event = this.bindEvent(span);
      return event === null ? [] : [{ span, event }];
    });
    this.dateEvents(mentions);
    this.placeEvents(mentions, phrases);
    return mentions;
  }

  /** Meetings that only a verb names: `X Y ilə görüşüb`, `X Y-ni qəbul edib`. */
  private verbEvents(phrases: readonly Phrase[]): EventSpan[] {
    return this.context.sentence.verbs.flatMap((verb) => {
      const isMeeting = verb.class === "meet" && phrases.length > 0;
      const isReception =
        verb.class === "receive" &&
        phrases.length > 0 &&
        (phrases.some((phrase) => phrase.case === "acc" && phrase.last <= verb.first) ||
          this.context.sentence.tokens.some((token) =>
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
    const mention = spanOfTokens(this.context.sentence, span.first, span.last);
    const known = this.antecedentOf(span);
    const held = this.isHeld(span);
    if (
      known === null &&
      (span.isModifier || (span.isPlural && !held && !span.isDocument)) &&
      span.title === null
    )
      return null;
    const event = known ?? this.newEvent(span);
    event.lastIn = this.context.index;
    this.markPlanned(event, span, held);
    if (event.isHeadlineName && this.context.sentence.block.kind !== "headline" && span.isDescribed) {
      event.name = span.name;
      event.isHeadlineName = false;
    }
    if (known !== null) {
      known.mentions.push(mention);
      if (span.isDescribed && span.name !== known.name) known.aliases.add(span.name);
    } else event.mentions.push(mention);
    if (held && this.context.sentence.block.kind !== "headline")
      event.heldIn = event.heldIn < 0 ? this.context.index : event.heldIn;
    const isSetting =
      held ||
      (span.case === "loc" && !this.isInRelativeClause(span)) ||
      /^(?:çərçivəsində|zamanı|ərzində)$/.test(this.context.sentence.tokens[span.last]?.lower ?? "");
    if (!span.isDocument && !span.isPlural && event.kind !== "project" && !span.isModifier && isSetting)
      this.context.discourse.current = event;
    return event;
  }

  /** `keçiriləcək müsabiqə`, `müsabiqə keçiriləcək` plan an event; `müsabiqə keçirilib` says it took place. */
  private markPlanned(event: EventDraft, span: EventSpan, held: boolean): void {
    const { verbAt, verbs } = this.context.sentence;
    const after = held
      ? verbs.find((each) => each.index >= span.last && /^(?:held|hold)$/.test(each.class))
      : undefined;
    const before = verbs.findLast((each) => each.index < span.first && each.index >= span.first - 4);
    const isComing = (mood: string | undefined): boolean => mood === "future" || mood === "futureParticiple";
    if (after !== undefined) event.isPlanned = isComing(after.reading.form.mood);
    else if (before?.class === "held" && isComing(before.reading.form.mood) && !verbAt.has(span.head))
      event.isPlanned = event.heldIn < 0;
  }

  private antecedentOf(span: EventSpan): EventDraft | null {
    const { discourse } = this.context;
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
    const verb = this.context.sentence.verbs.find(
      (each) => each.first === span.last || each.first === span.last + 1,
    );
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
    const isOwnOccasion = span.isDescribed || this.context.sentence.tokens[span.first - 1]?.lower === "ilə";
    if (
      found.heldIn >= 0 &&
      isOwnOccasion &&
      found.kind !== "project" &&
      this.isHeld(span) &&
      span.case === "nom" &&
      this.context.index - found.heldIn >= 2
    )
      return true;
    return (
      span.isDocument &&
      span.isDescribed &&
      found.introducedIn !== this.context.index &&
      found.kind === "decision" &&
      /\d/.test(span.name) &&
      !found.name.includes(span.name)
    );
  }

  private isHeld(span: EventSpan): boolean {
    if (span.case !== "nom" && span.case !== "acc" && span.case !== "dat") return false;
    if (this.context.sentence.verbAt.has(span.head)) return true;
    for (let at = span.last; at < Math.min(span.last + 6, this.context.sentence.tokens.length); at++) {
      const verb = this.context.sentence.verbAt.get(at);
      if (verb === undefined) continue;
      return (
        isFiniteVerb(verb) &&
        (/^(?:held|hold|meet|visit|signed|sign)$/.test(verb.class) ||
          (verb.class === "be" && span.kind === "visit"))
      );
    }
    return (
      this.context.sentence.block.kind === "headline" && span.last >= this.context.sentence.tokens.length - 3
    );
  }

  /** A project by its title; `X-in iclası` with its owner. */
  private nameOf(span: EventSpan): string {
    if (span.title !== null && span.kind === "project") return span.title;
    const { sentence, agencies } = this.context;
    const owner = agencies.find((agency) => agency.last === span.first && agency.case === "gen");
    const isBare = span.first === span.head && span.name !== span.stem;
    if (owner === undefined || !isBare) return span.name;
    return `${sentence.text.slice(spanOfTokens(sentence, owner.first, owner.last).start, sentence.tokens[span.first]?.start)}${span.name}`;
  }

  private newEvent(span: EventSpan): EventDraft {
    return this.context.discourse.addEvent({
      type: "event",
      name: this.nameOf(span),
      aliases: new Set(span.title === null ? [] : [span.title]),
      mentions: [],
      kind: span.kind,
      date: null,
      place: null,
      stem: span.stem,
      titleKey: span.title === null ? "" : eventKey(span.title),
      isDocument: span.isDocument,
      isPlural: span.isPlural,
      isHeadlineName: this.context.sentence.block.kind === "headline",
      isPlanned: false,
      heldIn: -1,
      introducedIn: this.context.index,
      lastIn: this.context.index,
    });
  }

  /** A date belongs to the document it stands close before, else to the event that the sentence introduces. */
  private dateEvents(mentions: readonly EventMention[]): void {
    const dates = findDatesInTokens(this.context.sentence.tokens, this.context.published);
    // Tarix: 14–18 oktyabr 2024
    const { current } = this.context.discourse;
    if (current?.date === null && dates[0] !== undefined && this.isDateLine()) current.date = dates[0].date;
    for (const date of dates) {
      const near = mentions.find(
        ({ span }) =>
          span.isDocument &&
          (this.context.sentence.tokens[span.first]?.start ?? 0) >= date.start &&
          (this.context.sentence.tokens[span.head]?.start ?? 0) - date.end < 60 &&
          date.date.length === 10,
      );
      const introduced = mentions.find(
        ({ span, event }) =>
          !span.isDocument &&
          event.introducedIn === this.context.index &&
          event.date === null &&
          event.kind !== "project" &&
          !span.isModifier,
      );
      const held = mentions.find(
        ({ span, event }) =>
          !span.isDocument && event.date === null && event.kind !== "project" && this.isHeld(span),
      );
      // olimpiadanın final mərhələsi 2 apreldə keçirilib
      const stage = mentions.find(
        ({ span, event }) =>
          !span.isDocument &&
          !span.isModifier &&
          span.case === "gen" &&
          event.date === null &&
          event.kind !== "project" &&
          /^(?:final|açılış|yekun|bağlanış|birinci|ikinci)/.test(
            this.context.sentence.tokens[span.last]?.lower ?? "",
          ) &&
          this.context.sentence.verbs.some((verb) => verb.class === "held" && isFiniteVerb(verb)),
      );
      const target = near ?? held ?? introduced ?? stage;
      if (target !== undefined && target.event.date === null) target.event.date = date.date;
    }
  }

  private isDateLine(): boolean {
    const [label, colon] = this.context.sentence.tokens;
    return colon?.text === ":" && /^(?:tarix|tarixi|vaxt|vaxtı)$/.test(label?.lower ?? "");
  }

  private placeEvents(mentions: readonly EventMention[], phrases: readonly Phrase[]): void {
    const held = mentions.find(
      ({ span, event }) =>
        !span.isDocument &&
        event.place === null &&
        (this.isHeld(span) || event.introducedIn === this.context.index) &&
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
    this.context.sentence.tokens.forEach((token) => {
      if (held.event.place !== null || !token.isCapital) return;
      const stem = /^(.+)d[aə]$/.exec(token.lower)?.[1];
      if (stem !== undefined && this.context.lexicon.names.places.has(stem))
        held.event.place = capitalize(stem);
    });
  }
}

/** Head nouns that may take up an event of another name. */
const genericEvent = /^(?:tədbir|müzakirə|mərasim|toplantı|görüş|iclas)$/;

/** Two names have a word in common that is no head noun: `Regional görüşdə` after `regional müşavirə`. */
function sharesWord(a: string, b: string): boolean {
  const words = new Set(lowerCase(b).split(" ").slice(0, -1));
  return lowerCase(a)
    .split(" ")
    .slice(0, -1)
    .some((word) => word.length > 3 && words.has(word));
}
