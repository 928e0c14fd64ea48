import { type VerbForm, verbForms } from "../language/az/verbs.ts";
import { readTable } from "./table.ts";

/** What a verb says of its arguments; the rules are written over these classes. */
export type VerbClass =
  | "act"
  | "agree"
  | "announce"
  | "appear"
  | "appoint"
  | "approve"
  | "award"
  | "be"
  | "beat"
  | "belong"
  | "born"
  | "buy"
  | "call"
  | "called"
  | "cancel"
  | "close"
  | "come"
  | "conduct"
  | "confirm"
  | "congratulate"
  | "converse"
  | "decline"
  | "deny"
  | "died"
  | "discuss"
  | "dismiss"
  | "found"
  | "fund"
  | "gain"
  | "give"
  | "greet"
  | "happen"
  | "hold"
  | "host"
  | "inspect"
  | "invite"
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
  | "write";

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
  /** Those with a noun, the longest first. */
  readonly withNoun: readonly VerbSense[];
  /** The words that these nouns end with. */
  readonly lastWords: ReadonlySet<string>;
  /** What the verb says by itself, where it says anything. */
  readonly alone: VerbSense | undefined;
}

export interface VerbReading {
  readonly form: VerbForm;
  readonly senses: VerbSenses;
}

/** The senses of a verb that no list holds. */
export const noSenses: VerbSenses = { withNoun: [], lastWords: new Set(), alone: undefined };

function sensesOf(list: readonly VerbSense[]): VerbSenses {
  const withNoun = list.filter(({ noun }) => noun.length > 0).sort((a, b) => b.noun.length - a.noun.length);
  return {
    withNoun,
    lastWords: new Set(withNoun.map(({ noun }) => noun.at(-1) as string)),
    alone: list.find(({ noun }) => noun.length === 0),
  };
}

export type VerbIndex = ReadonlyMap<string, VerbReading>;

/** Compiles the verb list of a language: word form → its reading. */
export function compileVerbs(language: string): VerbIndex {
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
  const index = new Map<string, VerbReading>();
  for (const [stem, list] of senses) {
    const known = sensesOf(list);
    const readings = new Map<VerbForm, VerbReading>();
    for (const [word, form] of verbForms(stem)) {
      if (index.has(word)) continue;
      const reading = readings.get(form) ?? { form, senses: known };
      readings.set(form, reading);
      index.set(word, reading);
    }
  }
  // The past of the copula has no other forms.
  const copula: VerbReading = {
    form: { stem: "i", mood: "past", negative: false },
    senses: sensesOf([{ noun: [], class: "be", voice: "active" }]),
  };
  for (const word of ["idi", "idilər", "imiş"]) index.set(word, copula);
  // gələcək is nearly always the adjective “future”.
  index.delete("gələcək");
  return index;
}
