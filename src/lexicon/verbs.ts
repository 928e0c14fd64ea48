import { type VerbForm, verbForms, verbFront } from "../language/az/verbs.ts";
import { StemIndex } from "./stem-index.ts";
import { readTable } from "./table.ts";

/** What a verb says of its arguments; the rules are written over these classes. */
export type VerbClass =
  | "act"
  | "agree"
  | "announce"
  | "appear"
  | "appoint"
  | "approve"
  | "assess"
  | "award"
  | "be"
  | "beat"
  | "become"
  | "belong"
  | "born"
  | "buy"
  | "call"
  | "called"
  | "cancel"
  | "close"
  | "come"
  | "compete"
  | "conduct"
  | "confirm"
  | "congratulate"
  | "converse"
  | "decline"
  | "deny"
  | "died"
  | "discuss"
  | "dismiss"
  | "excel"
  | "found"
  | "fund"
  | "gain"
  | "give"
  | "greet"
  | "happen"
  | "hear"
  | "hold"
  | "honour"
  | "host"
  | "inspect"
  | "invite"
  | "involve"
  | "launch"
  | "lead"
  | "meet"
  | "moderate"
  | "obtain"
  | "open"
  | "other"
  | "participate"
  | "perform"
  | "permit"
  | "plan"
  | "present"
  | "promise"
  | "propose"
  | "receive"
  | "remember"
  | "replace"
  | "represent"
  | "rumour"
  | "show"
  | "sign"
  | "speak"
  | "study"
  | "support"
  | "tell"
  | "visit"
  | "want"
  | "win"
  | "work"
  | "write"
  | "yield";

/** Passive: the subject is what the active verb has as its object; middle: it begins, goes on, ends by itself. */
export type Voice = "active" | "passive" | "middle";

/** A verb with the noun that makes its meaning: `iştirak et`. */
export interface VerbSense {
  readonly noun: readonly string[];
  readonly class: VerbClass;
  readonly voice: Voice;
}

/** The senses of a stem. */
export interface VerbSenses {
  /** Those with a noun by the word that it ends with, the longest first. */
  readonly withNoun: ReadonlyMap<string, readonly VerbSense[]>;
  /** What the verb says by itself, where it says anything. */
  readonly alone: VerbSense | undefined;
}

export interface VerbReading {
  readonly form: VerbForm;
  readonly senses: VerbSenses;
}

/** The senses of a verb that no list holds. */
export const noSenses: VerbSenses = { withNoun: new Map(), alone: undefined };

function sensesOf(list: readonly VerbSense[]): VerbSenses {
  const withNoun = new Map<string, VerbSense[]>();
  for (const sense of list.toSorted((a, b) => b.noun.length - a.noun.length)) {
    const last = sense.noun.at(-1);
    if (last === undefined) continue;
    const others = withNoun.get(last);
    if (others === undefined) withNoun.set(last, [sense]);
    else others.push(sense);
  }
  return {
    withNoun,
    alone: list.find(({ noun }) => noun.length === 0),
  };
}

/** Word form → its reading. */
export interface VerbIndex {
  readonly get: (word: string) => VerbReading | undefined;
  readonly has: (word: string) => boolean;
  readonly keys: () => Iterable<string>;
}

/** Compiles the verb list of a language. */
export function compileVerbs(language: string): VerbIndex {
  const copulaForms = new Set(readTable(language, "copula.tsv").map(([word = ""]) => word));
  const senses = new Map<string, VerbSense[]>();
  for (const [noun = "-", stem = "", verbClass = "other", voice = "active"] of readTable(
    language,
    "verbs.tsv",
  )) {
    if (stem === "-") continue;
    const list = senses.get(stem) ?? [];
    list.push({
      noun: noun === "-" ? [] : noun.split(" "),
      class: verbClass as VerbClass,
      voice: voice as Voice,
    });
    senses.set(stem, list);
  }
  const index = new StemIndex<VerbReading>();
  for (const [stem, list] of senses)
    index.add(verbFront(stem), () => readingsOf(verbForms(stem), sensesOf(list)));
  const copula: VerbReading = {
    form: { stem: "i", mood: "past", negative: false },
    senses: sensesOf([{ noun: [], class: "be", voice: "active" }]),
  };
  const get = (word: string): VerbReading | undefined => {
    if (copulaForms.has(word)) return copula;
    return index.readings(word)[0];
  };
  return {
    get,
    has: (word) => get(word) !== undefined,
    *keys() {
      yield* index.words();
      yield* copulaForms;
    },
  };
}

function readingsOf(
  forms: ReadonlyMap<string, VerbForm>,
  senses: VerbSenses,
): ReadonlyMap<string, VerbReading> {
  const made = new Map<VerbForm, VerbReading>();
  const readings = new Map<string, VerbReading>();
  for (const [word, form] of forms) {
    const reading = made.get(form) ?? { form, senses };
    made.set(form, reading);
    readings.set(word, reading);
  }
  return readings;
}
