/** The persons of a document while their mentions are read in order: each joins the one it can mean, or begins a new one. */

import type { PersonEntity } from "./entities.ts";
import type { Standing } from "./heads-of-state.ts";
import { isInitialName, mayBeSame, partsOf, withFatherOf } from "./person-identity.ts";
import type { NamedPerson } from "./person-nominative.ts";

/** All that is known of one person so far. */
export interface PersonRecord {
  /** Its place among the records. */
  readonly place: number;
  readonly names: string[];
  words: readonly string[];
  /** Sentence of the latest mention. */
  lastIn: number;
  standing: Standing;
}

/** Where and as what a name stands. */
export interface NamePlace {
  readonly sentence: number;
  readonly standing: Standing;
  /** Whom the text is about, where this is another name of theirs. */
  readonly topic: PersonRecord | undefined;
}

const none: readonly PersonRecord[] = [];

export class PersonRegister {
  readonly records: PersonRecord[] = [];
  /** By each family name that their words had, empty for those that are told by the father's name. */
  private readonly ofFamily = new Map<string, PersonRecord[]>();

  /** The person that a name means. */
  read({ name, words }: NamedPerson, place: NamePlace): PersonRecord {
    const { sentence, standing, topic } = place;
    const known = topic ?? this.meant(words, place);
    if (known === undefined) {
      const made: PersonRecord = {
        place: this.records.length,
        names: [name],
        words,
        lastIn: sentence,
        standing,
      };
      this.records.push(made);
      this.index(made);
      return made;
    }
    known.standing ??= standing;
    if (!known.names.includes(name)) {
      // N.Vəkilzadə who turns out to be Nigar is nobody else's initial any more.
      if (isInitialName(known.words) && !isInitialName(words)) {
        known.words = words;
        this.index(known);
        known.names.unshift(name);
      } else known.names.push(name);
    }
    const isFuller = partsOf(known.words).father === "" && partsOf(words).father !== "";
    if (isFuller) {
      known.words = topic === undefined ? words : withFatherOf(words, known.words);
      this.index(known);
    }
    known.lastIn = sentence;
    return known;
  }

  /** The only person of a family name, for the name alone. */
  byFamily(lower: string): PersonRecord | null {
    let found: PersonRecord | null = null;
    for (const record of this.ofFamily.get(lower) ?? none) {
      const { words } = record;
      if (partsOf(words).family !== lower) continue;
      if (found !== null) return null;
      found = record;
    }
    return found;
  }

  /**
   * The one person these words can mean: an initial that fits two means neither, and one sentence does not call a person by an
   * initial and then in full.
   */
  private meant(words: readonly string[], { sentence, standing }: NamePlace): PersonRecord | undefined {
    const fitting = this.namesakes(words).filter(
      (each) =>
        mayBeSame(each.words, words) &&
        !(isInitialName(words) !== isInitialName(each.words) && areOthers(each.standing, standing)) &&
        (isInitialName(words) || !isInitialName(each.words) || each.lastIn < sentence),
    );
    if (!isInitialName(words) || fitting.length < 2) return fitting[0];
    return fitting.find((each) => isInitialName(each.words));
  }

  /** The records that may be somebody of these words, in their order: of the family name, or of the given name as the family's. */
  private namesakes(words: readonly string[]): readonly PersonRecord[] {
    const { given, family } = partsOf(words);
    if (family === "") return this.records;
    const found = [family, given, ""].flatMap((name) => this.ofFamily.get(name) ?? none);
    return found.length < 2 ? found : [...new Set(found)].sort(inOrder);
  }

  private index(record: PersonRecord): void {
    const { family } = partsOf(record.words);
    const others = this.ofFamily.get(family);
    if (others === undefined) this.ofFamily.set(family, [record]);
    else if (!others.includes(record)) others.push(record);
  }
}

function inOrder(one: PersonRecord, other: PersonRecord): number {
  return one.place - other.place;
}

/** Only one of them heads a state, and the other has an office of another sort. */
function areOthers(one: Standing, other: Standing): boolean {
  return one !== null && other !== null && one !== other;
}

/** The finished entities of the records. */
export function finishPersons(records: readonly PersonRecord[]): ReadonlyMap<PersonRecord, PersonEntity> {
  return new Map(
    records.map((record) => {
      const [name = "", ...aliases] = record.names;
      return [record, { type: "person", name, aliases, words: record.words }] as const;
    }),
  );
}
