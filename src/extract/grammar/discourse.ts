/**
 * What a document has spoken of so far: its persons and agencies, and which of them a new mention means.
 * Names agree by key, by acronym, by a shorter form of a longer name; a bare head noun (Mərkəzin, tədbirdə) means the
 * latest that has this head.
 */
import { lowerCase } from "../../language/az/fold.ts";
import type { Span } from "../../model/span.ts";
import { type AgencyDraft, type EntityDraft, type PersonDraft, rootOf } from "./drafts.ts";
import type { AgencySpan } from "./mentions/agency-span.ts";

/** How many agencies back an antecedent is looked for. */
const memory = 60;

const legalForm = /(?:^| )(?:asc|qsc|aqsc|mmc)$/;

/** Organs that govern an agency: their members hold an office of the agency itself. */
export const governingOrgan =
  /^(?:idarə heyəti|rəyasət heyəti|müşahidə şurası|himayəçilik şurası|siyasi şura|ih)$/;

/** Head nouns that stand for an agency of any kind. */
const hypernyms = /^(?:qurum|təşkilat|birlik|cəmiyyət|şirkət|müəssisə|səhmdar cəmiyyət)$/;

export class Discourse {
  readonly persons: PersonDraft[] = [];
  readonly agencies: AgencyDraft[] = [];
  private readonly merged = new Map<EntityDraft, AgencyDraft>();
  private readonly byFamily = new Map<string, readonly PersonDraft[]>();
  private readonly byKey = new Map<string, AgencyDraft>();
  private readonly units = new Map<string, readonly AgencyDraft[]>();
  private readonly byAcronym = new Map<string, AgencyDraft>();
  /** Agencies by time of their latest mention, newest last. */
  private readonly recent: AgencyDraft[] = [];

  /** The person with this nominative name; made when new. `words` are lower case, `sentenceStart` is where its sentence begins. */
  person(name: string, words: readonly string[], span: Span, sentenceStart: number): PersonDraft {
    const family = bareName(words)[1];
    const namesakes = this.byFamily.get(family) ?? [];
    const known = this.meant(namesakes, words, sentenceStart);
    if (known !== undefined) {
      if (known.name !== name) known.aliases.add(name);
      // N.Vəkilzadə who turns out to be Nigar is nobody else's initial any more.
      if (isInitial(known.words) && !isInitial(words)) known.words = words;
      known.mentions.push(span);
      return known;
    }
    const made: PersonDraft = {
      type: "person",
      name,
      aliases: new Set(),
      mentions: [span],
      words,
      titles: [],
      agencies: [],
    };
    this.persons.push(made);
    this.byFamily.set(family, [...namesakes, made]);
    return made;
  }

  /**
   * The one person these words can mean: an initial that fits two means neither, and one sentence does not call a person by
   * an initial and then in full.
   */
  private meant(
    namesakes: readonly PersonDraft[],
    words: readonly string[],
    sentenceStart: number,
  ): PersonDraft | undefined {
    const fitting = namesakes.filter(
      (each) =>
        samePerson(each.words, words) &&
        (isInitial(words) || !isInitial(each.words) || (each.mentions.at(-1)?.start ?? 0) < sentenceStart),
    );
    if (!isInitial(words) || fitting.length < 2) return fitting[0];
    return fitting.find((each) => isInitial(each.words));
  }

  /** The only person known so far with this family name. */
  byFamilyName(lower: string): PersonDraft | null {
    const found = (this.byFamily.get(lower) ?? []).filter((each) => each.words.length > 1);
    return found.length === 1 ? (found[0] as PersonDraft) : null;
  }

  /** The one agency whose head has been named with this title, or that such a title can be of. */
  agencyOfTitle(stem: string): AgencyDraft | null {
    const held = this.persons
      .filter(({ titles }) => titles.includes(stem))
      .flatMap(({ agencies }) => agencies);
    const ministries = stem === "nazir" ? this.agencies.filter(({ kind }) => kind === "ministry") : [];
    const found = new Set((held.length > 0 ? held : ministries).map(rootOf));
    return found.size === 1 ? ([...found][0] as AgencyDraft) : null;
  }

  /** The agency that a mention names, made when it is new; `null` for a bare head noun without an antecedent. */
  agency(mention: AgencySpan, span: Span, owner: AgencyDraft | null): AgencyDraft | null {
    const found = this.findAgency(mention, owner);
    if (found !== null) {
      if (mention.anaphor === null && agencyKey(mention.name) !== found.key) found.aliases.add(mention.name);
      for (const alias of mention.aliases) found.aliases.add(alias);
      return this.touch(found, span);
    }
    if (mention.anaphor !== null) return null;
    const made: AgencyDraft = {
      type: "agency",
      name: mention.name,
      aliases: new Set(mention.aliases),
      mentions: [],
      kind: mention.kind,
      acronym: mention.acronym,
      isUnit: mention.isUnit,
      parent: owner,
      key: agencyKey(mention.name),
    };
    this.agencies.push(made);
    if (mention.isUnit) this.units.set(made.key, [...(this.units.get(made.key) ?? []), made]);
    if (!mention.isUnit || !this.byKey.has(made.key)) this.byKey.set(made.key, made);
    for (const alias of mention.aliases)
      if (!this.byKey.has(agencyKey(alias))) this.byKey.set(agencyKey(alias), made);
    if (mention.acronym !== null) this.byAcronym.set(mention.acronym, made);
    return this.touch(made, span);
  }

  /** An agency known only through its head's title: the ministry of a minister. */
  namedAgency(name: string, span: Span): AgencyDraft {
    const mention: AgencySpan = {
      first: 0,
      last: 0,
      case: "nom",
      name,
      aliases: [],
      kind: "ministry",
      isUnit: false,
      anaphor: null,
      acronym: null,
    };
    return this.agency(mention, span, null) as AgencyDraft;
  }

  /** Records `Full Name (ACR)`. An agency known by the acronym alone becomes the same one. */
  defineAcronym(agency: AgencyDraft, acronym: string): void {
    const other = this.byAcronym.get(acronym);
    if (agency.acronym === null || agency.acronym === acronym) agency.acronym = acronym;
    agency.aliases.add(acronym);
    if (other === undefined || other === agency) {
      this.byAcronym.set(acronym, agency);
      return;
    }
    if (other.name !== acronym) return;
    this.byAcronym.set(acronym, agency);
    this.merged.set(other, agency);
    agency.mentions.push(...other.mentions);
    this.agencies.splice(this.agencies.indexOf(other), 1);
    const at = this.recent.indexOf(other);
    if (at >= 0) this.recent.splice(at, 1);
    for (const each of this.agencies) if (each.parent === other) each.parent = agency;
  }

  /** The draft that stands for one merged into it. */
  canonical<Draft extends EntityDraft>(draft: Draft): Draft | AgencyDraft {
    let found: Draft | AgencyDraft = draft;
    for (let next = this.merged.get(found); next !== undefined; next = this.merged.get(found)) found = next;
    return found;
  }

  /** Another name of an agency, said in brackets. */
  addAlias(agency: AgencyDraft, alias: string): void {
    agency.aliases.add(alias);
    if (!this.byKey.has(agencyKey(alias))) this.byKey.set(agencyKey(alias), agency);
  }

  /** The agency that the document is about: the one with most mentions, the earlier of equals. */
  topicAgency(): AgencyDraft | null {
    let best: AgencyDraft | null = null;
    for (const agency of this.agencies)
      if (
        !agency.isUnit &&
        !governingOrgan.test(agency.key) &&
        (best === null || agency.mentions.length > best.mentions.length)
      )
        best = agency;
    return best;
  }

  /** The agency that an encyclopaedic text is about: the first one named. */
  firstAgency(): AgencyDraft | null {
    return this.agencies[0] ?? null;
  }

  private touch(agency: AgencyDraft, span: Span): AgencyDraft {
    agency.mentions.push(span);
    const at = this.recent.indexOf(agency);
    if (at >= 0) this.recent.splice(at, 1);
    this.recent.push(agency);
    if (this.recent.length > memory) this.recent.shift();
    return agency;
  }

  private findAgency(mention: AgencySpan, owner: AgencyDraft | null): AgencyDraft | null {
    if (mention.anaphor !== null) return this.antecedent(mention.anaphor);
    if (mention.acronym !== null && mention.name === mention.acronym)
      return (
        this.byAcronym.get(mention.acronym) ??
        this.byKey.get(agencyKey(mention.name)) ??
        this.byInitials(mention.acronym)
      );
    const key = agencyKey(mention.name);
    if (mention.isUnit) {
      const units = this.units.get(key) ?? [];
      if (owner === null) return units[units.length - 1] ?? null;
      return units.find((each) => each.parent === null || rootOf(each.parent) === rootOf(owner)) ?? null;
    }
    if (mention.acronym !== null) {
      const spelled = this.byAcronym.get(mention.acronym) ?? this.byInitials(mention.acronym);
      if (spelled !== null) return spelled;
    }
    const same = this.byKey.get(key);
    if (same !== undefined && !same.isUnit) return same;
    for (const alias of mention.aliases) {
      const known = this.byKey.get(agencyKey(alias));
      if (known !== undefined && !known.isUnit) return known;
    }
    // Regional Təlim Mərkəzi after Miqrasiya üzrə Regional Təlim Mərkəzi
    if (key.split(" ").length < 2) return null;
    for (let index = this.recent.length - 1; index >= 0; index--) {
      const known = this.recent[index] as AgencyDraft;
      if (!known.isUnit && known.key.endsWith(` ${key}`) && isSafeShortening(known.key, key)) return known;
    }
    return null;
  }

  /** An agency whose name's initials are these letters: ADDA after Azərbaycan Dövlət Dəniz Akademiyası. */
  private byInitials(acronym: string): AgencyDraft | null {
    const letters = lowerCase(acronym).replaceAll("ı", "i");
    if (letters.length < 3) return null;
    const found = this.agencies.filter((agency) => agency.acronym === null && initialsOf(agency) === letters);
    if (found.length !== 1) return null;
    const agency = found[0] as AgencyDraft;
    this.defineAcronym(agency, acronym);
    return agency;
  }

  private antecedent(stem: string): AgencyDraft | null {
    // Of several with this head, the one the text speaks of most, then the latest.
    let best: AgencyDraft | null = null;
    for (const agency of this.recent)
      if (
        hasHead(agency, stem) &&
        (best === null || agency.isUnit || agency.mentions.length >= best.mentions.length)
      )
        best = agency;
    if (best === null && stem.endsWith("cəmiyyət"))
      for (const agency of this.recent)
        if (legalForm.test(agency.key) && (best === null || agency.mentions.length >= best.mentions.length))
          best = agency;
    if (best !== null) return best;
    if (!hypernyms.test(stem)) return null;
    if (stem === "şirkət" || stem.endsWith("cəmiyyət")) {
      for (let index = this.recent.length - 1; index >= 0; index--) {
        const agency = this.recent[index] as AgencyDraft;
        if (agency.kind === "company") return agency;
      }
      return null;
    }
    return this.topicAgency();
  }
}

/** Comparison key of an agency's name: small letters, no quotes, no name of the republic before it. */
function agencyKey(name: string): string {
  return lowerCase(name)
    .replace(/["“”„«»‘’']/g, "")
    .replace(/\s+/g, " ")
    .replace(/^(?:azərbaycan respublikası(?:nın)? |ar )(?=\S+ \S)/, "")
    .trim();
}

function initialsOf(agency: AgencyDraft): string {
  return agency.key
    .replace(/ (?:asc|qsc|mmc|phş|aqsc)$/, "")
    .split(/[ -]/)
    .filter((word) => word !== "və" && word !== "üzrə")
    .map((word) => (word[0] === "ı" ? "i" : word[0]))
    .join("");
}

function hasHead(agency: AgencyDraft, stem: string): boolean {
  const bare = agency.key.replace(/ (?:asc|qsc|mmc|phş|aqsc)$/, "");
  const last = bare.slice(bare.lastIndexOf(" ") + 1);
  if (last === stem) return true;
  if (stem === "səhmdar cəmiyyət")
    return legalForm.test(agency.key) || /səhmdar cəmiyyəti?$/.test(agency.key);
  // nazirlik ~ nazirliyi, mərkəz ~ mərkəzi, akademiya ~ akademiyası, gəmiçilik ~ gəmiçiliyi
  const root = stem.replace(/[kq]$/, "");
  return last.startsWith(root) && last.length <= stem.length + 3;
}

/** A shorter name must keep at least two words, and not begin with a word that names something of its own. */
function isSafeShortening(long: string, short: string): boolean {
  const cut = long.slice(0, long.length - short.length).trim();
  // Gürcüstanın Xarici İşlər Nazirliyi is not ours.
  if (/^\S+n[ıiuü]n$/.test(cut) && / (?:nazirliyi|məhkəməsi|parlamenti)$/.test(short)) return false;
  return !/^(?:azərbaycan|türkiyə|rusiya)$/.test(cut) || short.split(" ").length > 2;
}

function samePerson(known: readonly string[], words: readonly string[]): boolean {
  const family = words[words.length - 1];
  if (known[known.length - 1] !== family && !hasPatronymic(known) && !hasPatronymic(words)) return false;
  const left = bareName(known);
  const right = bareName(words);
  if (left[1] !== right[1]) return false;
  const [a = "", b = ""] = [left[0], right[0]];
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

function isInitial(words: readonly string[]): boolean {
  return bareName(words)[0].length === 1;
}

function hasPatronymic(words: readonly string[]): boolean {
  return words.some((word) => word === "oğlu" || word === "qızı");
}

/** Given and family name: hacı mirzə oğlu babayev → hacı babayev; cəfərli azad məhyəddin oğlu → azad cəfərli. */
function bareName(words: readonly string[]): readonly [string, string] {
  const marker = words.findIndex((word) => word === "oğlu" || word === "qızı");
  if (marker === 2 && words.length > 3) return [words[0] ?? "", words[3] ?? ""];
  if (marker === 3) return [words[1] ?? "", words[0] ?? ""];
  return [words[0] ?? "", words[words.length - 1] ?? ""];
}
