/**
 * The agencies of a document while its mentions are read in order: each mention joins the one it means, or begins a new one.
 * Nothing outside sees the register before it is finished.
 */

import { lowerCase } from "../../../language/az/fold.ts";
import { nameAnalyses } from "../../../language/az/nouns.ts";
import { ownLand } from "../../../lexicon/lands.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import {
  agencyKey,
  endsWithBank,
  freeKey,
  initialsOf,
  keyOfLand,
  plainKey,
  shortens,
} from "./agency-identity.ts";
import { type AgencyRecord, rootOf } from "./agency-record.ts";
import { antecedentOf, isHypernym, nearest } from "./antecedents.ts";
import type { AgencyProposal } from "./proposals.ts";

export class AgencyRegister {
  readonly records: AgencyRecord[] = [];
  private readonly lexicon: Lexicon;
  private readonly byKey = new Map<string, AgencyRecord>();
  /** Names of several words without the possessive of the last: Ali Məclis and Ali Məclisi. */
  private readonly byFreeKey = new Map<string, AgencyRecord>();
  /** Names of several words without the marks of their letters: `Dovlət` for `Dövlət`. */
  private readonly byPlainKey = new Map<string, AgencyRecord>();
  private readonly byAcronym = new Map<string, AgencyRecord>();
  /** By time of their latest mention, newest last. */
  readonly recent: AgencyRecord[] = [];
  /** Named in the sentence that is being read. */
  readonly here = new Set<AgencyRecord>();
  /** Number of the sentence that is being read. */
  sentence = 0;

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
  }

  /** The mentions that follow are of another sentence. */
  beginSentence(): void {
    this.here.clear();
    this.sentence++;
  }

  /** The agency that a mention means (`whole` is its name with its owner), or `null` for a bare head noun without one before it. */
  read(mention: AgencyProposal, owner: AgencyRecord | null, whole: string | null): AgencyRecord | null {
    const known = this.find(mention, owner);
    if (known === null && (mention.anaphor !== null || (mention.isShared && owner === null))) return null;
    const record = known ?? this.add(mention, owner);
    if (known !== null && mention.anaphor === null) this.learn(known, mention);
    if (record.parent === null && owner !== null && owner !== record && mention.anaphor === null)
      record.parent = owner;
    if (whole !== null && whole.length > (record.whole ?? "").length) record.whole = whole;
    this.touch(record);
    if (mention.anaphor === null) {
      this.here.add(record);
      record.namedIn = this.sentence;
    }
    return record;
  }

  /** Records `Full Name (ACR)`: an agency known by the acronym alone becomes the same one. */
  defineAcronym(record: AgencyRecord, acronym: string): void {
    const other = this.byAcronym.get(acronym);
    record.acronym ??= acronym;
    if (!record.names.includes(acronym)) record.names.push(acronym);
    this.byAcronym.set(acronym, record);
    if (other === undefined || other === record || other.names[0] !== acronym) return;
    other.mergedInto = record;
    record.mentions += other.mentions;
    this.records.splice(this.records.indexOf(other), 1);
    const at = this.recent.indexOf(other);
    if (at >= 0) this.recent.splice(at, 1);
  }

  /** Records another name in brackets. */
  addAlias(record: AgencyRecord, alias: string): void {
    if (!record.names.includes(alias)) record.names.push(alias);
    const key = this.keyOf(alias);
    if (!this.byKey.has(key)) this.byKey.set(key, record);
  }

  /** `İranın Xarici İşlər Nazirliyi` and `İran XİN` are one body, and another than ours. */
  private keyOf(name: string): string {
    const body = this.lexicon.landBodies.read(name);
    if (body === undefined || body.land === null) return agencyKey(name);
    const bare = agencyKey(body.bare);
    return body.land === ownLand ? bare : keyOfLand(body.land, bare);
  }

  private add(mention: AgencyProposal, owner: AgencyRecord | null): AgencyRecord {
    // TEC of another owner than that of Tələbə Elmi Cəmiyyəti (TEC)
    const namesake = mention.acronym === mention.name ? this.byAcronym.get(mention.name) : undefined;
    const record: AgencyRecord = {
      names: [...new Set([namesake?.names[0] ?? mention.name, mention.name, ...mention.aliases])],
      key: namesake?.key ?? this.keyOf(mention.name),
      kind: mention.kind,
      acronym: mention.acronym,
      isUnit: mention.isUnit,
      whole: null,
      parent: owner,
      mentions: 0,
      namedIn: this.sentence,
      isPress: false,
      mergedInto: null,
    };
    this.records.push(record);
    if (!mention.isUnit || !this.byKey.has(record.key)) this.byKey.set(record.key, record);
    const plain = plainKey(record.key);
    if (!mention.isUnit && plain.includes(" ") && !this.byPlainKey.has(plain))
      this.byPlainKey.set(plain, record);
    const free = freeKey(record.key);
    if (!mention.isUnit && free !== null && !this.byFreeKey.has(free)) this.byFreeKey.set(free, record);
    for (const alias of mention.aliases) {
      const key = this.keyOf(alias);
      if (!this.byKey.has(key)) this.byKey.set(key, record);
    }
    if (mention.acronym !== null && !this.byAcronym.has(mention.acronym))
      this.byAcronym.set(mention.acronym, record);
    else if (mention.acronym === null) this.takeAcronym(record);
    return record;
  }

  /** Azərbaycan Milli Elmlər Akademiyası after AMEA. */
  private takeAcronym(record: AgencyRecord): void {
    const initials = initialsOf(record.key);
    if (initials.length < 3) return;
    for (const [acronym, other] of this.byAcronym)
      if (
        other !== record &&
        other.names[0] === acronym &&
        (lowerCase(acronym).replaceAll("ı", "i") === initials ||
          shortens(agencyKey(this.lexicon.acronyms.get(acronym)?.name ?? ""), record.key, (word) =>
            this.isCountry(word),
          ))
      ) {
        this.defineAcronym(record, acronym);
        return;
      }
  }

  /** A fuller name found later becomes the name. */
  private learn(record: AgencyRecord, mention: AgencyProposal): void {
    const key = this.keyOf(mention.name);
    const isFuller =
      !record.isUnit &&
      record.key !== key &&
      (key.endsWith(` ${record.key}`) ||
        // Kür Dövlət Aqrar Universiteti behind Aqrar Universitet
        freeKey(key)?.endsWith(` ${record.key}`) === true ||
        (endsWithBank(record.key) && key.startsWith(`${record.key} `)) ||
        mention.aliases.includes(record.names[0] ?? "") ||
        record.names[0] === record.acronym) &&
      mention.acronym !== mention.name;
    for (const name of [mention.name, ...mention.aliases])
      if (!record.names.includes(name)) record.names.push(name);
    if (isFuller) {
      record.names = [mention.name, ...record.names.filter((name) => name !== mention.name)];
      record.key = key;
    }
    if (!this.byKey.has(key)) this.byKey.set(key, record);
    if (record.kind === "other") record.kind = mention.kind;
  }

  private touch(record: AgencyRecord): void {
    record.mentions++;
    const at = this.recent.indexOf(record);
    if (at >= 0) this.recent.splice(at, 1);
    this.recent.push(record);
  }

  private find(mention: AgencyProposal, owner: AgencyRecord | null): AgencyRecord | null {
    if (mention.anaphor !== null) return this.meantBy(mention.anaphor, mention);
    const key = this.keyOf(mention.name);
    if (mention.isUnit) return this.findUnit(mention, owner);
    if (mention.acronym !== null) {
      const spelled =
        this.byAcronym.get(mention.acronym) ??
        this.byInitials(mention.acronym) ??
        this.byFullName(mention.acronym);
      if (spelled !== null) return this.ofOwner(spelled, owner);
    }
    for (const name of [mention.name, ...mention.aliases]) {
      const known = this.byKey.get(this.keyOf(name));
      if (known !== undefined && (!known.isUnit || known.kind !== "unit")) return this.ofOwner(known, owner);
    }
    const free = freeKey(key);
    const sameForm = free === null ? undefined : this.byFreeKey.get(free);
    if (sameForm !== undefined) return sameForm;
    const misspelt = this.byPlainKey.get(plainKey(key));
    if (misspelt !== undefined) return this.ofOwner(misspelt, owner);
    const isCountry = (word: string): boolean => this.isCountry(word);
    return (
      this.recent.findLast(
        (each) => !each.isUnit && (shortens(each.key, key, isCountry) || shortens(key, each.key, isCountry)),
      ) ?? null
    );
  }

  /** `A-nın Tələbə Elmi Cəmiyyəti` and `B-nin Tələbə Elmi Cəmiyyəti` are two; `null` for the second where it is told for the first time. */
  private ofOwner(known: AgencyRecord, owner: AgencyRecord | null): AgencyRecord | null {
    if (owner === null || known.parent === null) return known;
    const [one, other] = [rootOf(known), rootOf(owner)];
    if (one === other || isShortFor(one, other) || isShortFor(other, one)) return known;
    return this.records.find(({ key, parent }) => key === known.key && parent === owner) ?? null;
  }

  /** An organ of a body (`Milli Şura`) is told with and without it. */
  private findUnit({ name, kind }: AgencyProposal, owner: AgencyRecord | null): AgencyRecord | null {
    const key = this.keyOf(name);
    const units = this.records.filter(
      (each) => (each.isUnit || (kind !== "unit" && each.kind === kind)) && each.key === key,
    );
    if (owner === null) return units.at(-1) ?? null;
    return units.find(({ parent }) => parent === null || rootOf(parent) === rootOf(owner)) ?? null;
  }

  /** ADDA after Azərbaycan Dövlət Dəniz Akademiyası; DİN after Daxili İşlər Nazirliyi. */
  private byInitials(acronym: string): AgencyRecord | null {
    const letters = lowerCase(acronym).replaceAll("ı", "i");
    if (letters.length < 3) return null;
    const found = this.records.filter((each) => each.acronym === null && initialsOf(each.key) === letters);
    if (found.length !== 1) return null;
    const record = found[0] as AgencyRecord;
    this.defineAcronym(record, acronym);
    return record;
  }

  /** AMEA after Milli Elmlər Akademiyası: a body that goes by the end of the name which the acronym stands for. */
  private byFullName(acronym: string): AgencyRecord | null {
    const name = this.lexicon.acronyms.get(acronym)?.name ?? acronym;
    if (name === acronym) return null;
    const full = agencyKey(name);
    const found = this.records.filter(
      (each) =>
        !each.isUnit && each.acronym === null && shortens(full, each.key, (word) => this.isCountry(word)),
    );
    if (found.length !== 1) return null;
    const record = found[0] as AgencyRecord;
    this.defineAcronym(record, acronym);
    return record;
  }

  private isCountry(word: string): boolean {
    return nameAnalyses(word).some(
      ({ stem, case: nounCase }) =>
        (nounCase === "nom" || nounCase === "gen") && this.lexicon.names.places.get(stem) === "country",
    );
  }

  /** What a bare noun means; `null` where nothing or either of two may be meant. */
  private meantBy(stem: string, { kind, isPointed }: AgencyProposal): AgencyRecord | null {
    if (isPointed && isHypernym(stem)) return nearest(this);
    const { found, isUnclear } = antecedentOf(stem, kind, this);
    // həmin qəzet: one that was named just now
    if (isPointed && found !== null && !this.here.has(found) && found.namedIn < this.sentence - 1)
      return null;
    // the text goes on speaking of it
    if (isUnclear && found !== null) this.touch(found);
    return isUnclear ? null : found;
  }
}

/** `Aİ` of Avropa İttifaqı, before a text joins them. */
function isShortFor({ acronym }: AgencyRecord, { key }: AgencyRecord): boolean {
  return acronym !== null && lowerCase(acronym).replaceAll("ı", "i") === initialsOf(key);
}
