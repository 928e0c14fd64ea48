/** Binds offices to persons and agencies: those before a name, behind one, and those that a verb gives. */

import { lowerCase } from "../../../language/az/fold.ts";
import { possessedOf } from "../../../language/az/nouns.ts";
import { governingOrgan } from "../discourse.ts";
import type { AgencyDraft, PersonDraft } from "../drafts.ts";
import type { AgencySpan } from "../mentions/agency-span.ts";
import type { NameSpan } from "../mentions/persons.ts";
import type { Phrase } from "../phrases.ts";
import type { OfficeMention } from "../scene.ts";
import { isFiniteVerb } from "../sentence.ts";
import { type Office, officeEndingAt, ownersFrom, type TitlePhrase, titlesBefore } from "../titles.ts";
import type { AgencyBinder } from "./agency-binder.ts";
import { type SentenceContext, spanOfTokens } from "./sentence-context.ts";

export class OfficeBinder {
  /** Offices of the sentence's persons. */
  readonly offices: OfficeMention[] = [];
  private readonly context: SentenceContext;
  private readonly agencies: AgencyBinder;
  private readonly nameEnds: ReadonlySet<number>;
  private readonly endsAt: ReadonlyMap<number, AgencySpan>;

  constructor(context: SentenceContext, agencies: AgencyBinder) {
    this.context = context;
    this.agencies = agencies;
    this.nameEnds = new Set(context.persons.map((each) => each.last));
    this.endsAt = new Map(context.agencies.map((span) => [span.last, span]));
  }

  /** The titles that stand before a person. */
  titlesOf(span: NameSpan): TitlePhrase {
    const { sentence, agencies, lexicon } = this.context;
    return titlesBefore(sentence, span, agencies, lexicon, this.nameEnds);
  }

  /** Gives a person an office; the agency it is of, or `null`. */
  add(phrase: Phrase, office: Office, listOwner: AgencyDraft | null): AgencyDraft | null {
    const person = phrase.entity as PersonDraft;
    person.titles.push(office.stem);
    const { agency, text } = this.officeAgency(office, listOwner);
    if (agency !== null) person.agencies.push(agency);
    this.offices.push({ phrase, office: text === null ? office : { ...office, title: text }, agency });
    return agency;
  }

  /** The sentence gives somebody an office. */
  appoints(): boolean {
    return this.context.sentence.verbs.some(
      (verb) => /^(?:appointed|appoint)$/.test(verb.class) && isFiniteVerb(verb),
    );
  }

  /** `Lalə Məcidova – Səhiyyə Mərkəzinin direktoru`, `Lalə Məcidova (Səhiyyə Mərkəzinin direktoru)`; in a list `• Lalə Məcidova, …`. */
  behind(span: NameSpan): Office | undefined {
    const { tokens } = this.context.sentence;
    const isItem = this.context.sentence.block.kind === "item" && span.first <= 1;
    if (!(isItem ? /^[–—(,-]$/ : /^[–—(-]$/).test(tokens[span.last]?.text ?? "")) return undefined;
    for (let at = span.last + 1; at < Math.min(span.last + 16, tokens.length); at++) {
      if (/^[.;)]$/.test(tokens[at]?.text ?? "") || this.context.sentence.verbAt.has(at)) return undefined;
      const office = officeEndingAt(
        this.context.sentence,
        at,
        this.endsAt,
        this.context.lexicon,
        this.nameEnds,
      );
      if (
        office === undefined ||
        office.agency === null ||
        ownersFrom(office.first, this.endsAt) !== span.last + 1
      )
        continue;
      this.agencies.bindWithin(span.last + 1, office.last);
      return office;
    }
    return undefined;
  }

  /** Offices before `vəzifəsinə`, `kimi` or right before a verb of appointing or working. */
  ofVerbs(): readonly Pick<OfficeMention, "office" | "agency">[] {
    const appoints = this.appoints();
    const { tokens, verbAt } = this.context.sentence;
    return tokens.flatMap((token, at) => {
      if (this.context.sentence.heads[at]?.length === 0 && token.lower !== "edən") return [];
      const next = tokens[at + 1]?.lower ?? "";
      const verb = this.context.sentence.verbs.find((each) => each.first === at + 1);
      const isOffice =
        appoints ||
        /^(?:vəzifə|kimi$|postun)/.test(next) ||
        (verb !== undefined && /^(?:appointed|appoint|work)$/.test(verb.class));
      if (!isOffice || verbAt.has(at)) return [];
      const office = officeEndingAt(
        this.context.sentence,
        at,
        this.endsAt,
        this.context.lexicon,
        this.nameEnds,
      );
      if (
        office === undefined ||
        (appoints &&
          !this.nameEnds.has(office.first) &&
          verb === undefined &&
          !/^(?:vəzifə|kimi$|postun)/.test(next))
      )
        return [];
      // X birliyin sədri, Y isə icraçı direktoru seçilib: both offices are of one agency.
      const elided =
        office.isPossessed && office.agency === null ? this.offices[this.offices.length - 1]?.agency : null;
      const own = this.officeAgency(office, null);
      const agency = own.agency ?? elided ?? null;
      const { text } = own;
      if (office.agency !== null) this.agencies.bound.add(office.agency);
      return [{ office: text === null ? office : { ...office, title: text }, agency }];
    });
  }

  private impliedAgency({ title, isPlural }: Office): AgencyDraft | null {
    const match = isPlural ? null : impliedBoss.exec(title);
    return match === null ? null : this.context.discourse.agencyOfTitle(lowerCase(match[1] ?? "nazir"));
  }

  /** The agency of an office; a governing organ's office is told of its owner, with the organ in the title. */
  private officeAgency(
    office: Office,
    listOwner: AgencyDraft | null,
  ): { agency: AgencyDraft | null; text: string | null } {
    if (office.ministry !== null) {
      const { first, last, name } = office.ministry;
      return {
        agency: this.context.discourse.namedAgency(name, spanOfTokens(this.context.sentence, first, last)),
        text: null,
      };
    }
    if (office.agency === null) return { agency: this.impliedAgency(office), text: null };
    const agency = this.agencies.bySpan.get(office.agency) ?? null;
    if (agency === null) return { agency: null, text: null };
    if (governingOrgan.test(agency.key)) {
      const owner =
        agency.parent ??
        this.agencies.ownerBefore(office.agency.first) ??
        listOwner ??
        this.context.discourse.topicAgency();
      const organ =
        office.agency.case === "gen"
          ? this.context.sentence.text.slice(
              this.context.sentence.tokens[office.agency.first]?.start,
              this.context.sentence.tokens[office.agency.last - 1]?.end,
            )
          : office.agency.name;
      if (owner !== null) return { agency: owner, text: `${organ} ${possessedTitle(office.title)}` };
    }
    if (agency.isUnit && agency.parent === null && listOwner !== null && listOwner !== agency) {
      agency.parent = listOwner;
      this.agencies.ownerships.push({
        unit: agency,
        owner: listOwner,
        first: office.first,
        last: office.last,
        isInferred: true,
      });
    }
    return { agency, text: null };
  }
}

/** A deputy or a minister named without the agency, which the text has told: `Nazir müavini X`. */
const impliedBoss = /^(?:Nazir|nazir)$|^(\S+) müavini$/;

/** `sədr` → `sədri`, as it stands after the genitive of its organ. */
function possessedTitle(title: string): string {
  const cut = title.lastIndexOf(" ") + 1;
  const word = title.slice(cut);
  return /(?:ini|nı|ni|si|sı|dəni)$/.test(word) || word === "müavini"
    ? title
    : title.slice(0, cut) + possessedOf(word);
}
