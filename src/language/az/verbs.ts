/**
 * Verb forms by synthesis: every form of a stem that the rules must know, with what it means for the sentence.
 * et-/get-/güt- and every stem of two syllables or more voice their last t before a vowel (edib, gedən, yaradıb, xatırladır).
 */
import { endsInVowel, fourWay, twoWay } from "./harmony.ts";
import { likeVerbs } from "./like-verbs.ts";
import { cases, inflectPossessed } from "./nouns.ts";

/** What a form does in its sentence. */
export type VerbMood =
  | "past" // edib, etmişdir, etdi, edirdi
  | "present" // edir, etməkdədir
  | "future" // edəcək
  | "modal" // etməlidir, edə bilər, etsin, edərsə
  | "participle" // edən: the noun after it is the subject
  | "pastParticiple" // edilmiş, etmiş
  | "objectParticiple" // etdiyi: the noun after it is the object, the subject stands before it in genitive or nominative
  | "futureParticiple" // edəcəyi, ediləcək
  | "clause" // etdiyini: what somebody said or knew
  | "futureClause" // edəcəyini: what somebody promised
  | "converb" // edərək, etməklə, edərkən
  | "verbalNoun" // edilməsi
  | "infinitive"; // etmək

export interface VerbForm {
  readonly stem: string;
  readonly mood: VerbMood;
  readonly negative: boolean;
  /** Who speaks does it: `işləmişəm`, `işləmişik`. */
  readonly firstPerson?: "singular" | "plural";
}

/** The letters that all forms of a stem begin with: a last t may be voiced. */
export function verbFront(stem: string): string {
  return stem.endsWith("t") ? stem.slice(0, -1) : stem;
}

/** All forms of a verb stem: `"et"` → edib, etmişdir, edən, etdiyi, etməsi, … each with its reading. */
export function verbForms(stem: string): ReadonlyMap<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  collect(forms, stem, stem, false);
  collect(forms, stem, `${stem}m${twoWay(stem)}`, true);
  return forms;
}

/** A stem while its forms are made: the vowels that its endings take, and where the forms go. */
interface Making {
  readonly lemma: string;
  readonly stem: string;
  readonly negative: boolean;
  /** The stem as it stands before a vowel. */
  readonly before: string;
  readonly i: string;
  readonly a: string;
  /** The last letter of endings such as -acaq, -əcək. */
  readonly k: string;
  readonly add: (mood: VerbMood, ...forms: readonly string[]) => void;
  readonly speak: (mood: VerbMood, firstPerson: "singular" | "plural", form: string) => void;
}

function collect(forms: Map<string, VerbForm>, lemma: string, stem: string, negative: boolean): void {
  // One reading for all forms of a mood: a lexicon holds tens of thousands of forms.
  const readings = new Map<VerbMood, VerbForm>();
  const readingOf = (mood: VerbMood): VerbForm => {
    const known = readings.get(mood);
    if (known !== undefined) return known;
    const made = { stem: lemma, mood, negative };
    readings.set(mood, made);
    return made;
  };
  const a = twoWay(stem);
  const making: Making = {
    ...{ lemma, stem, negative, a },
    before: beforeVowel(stem),
    i: fourWay(stem),
    k: a === "ə" ? "k" : "q",
    add: (mood, ...made) => {
      for (const form of made) if (!forms.has(form)) forms.set(form, readingOf(mood));
    },
    speak: (mood, firstPerson, form) => {
      if (!forms.has(form)) forms.set(form, { stem: lemma, mood, negative, firstPerson });
    },
  };
  // the first reading of a form stands
  addPast(making);
  addPresent(making);
  addFuture(making);
  addParticiples(making);
  addConverbs(making);
  addNouns(making);
}

const plural = (form: string): string => `${form}l${twoWay(form)}r`;
const copula = (form: string): string => `${form}d${fourWay(form)}r`;

/** Bare, in the plural and with the copula. */
function finiteForms(form: string): readonly string[] {
  return [form, plural(form), copula(form), copula(plural(form)), plural(copula(form))];
}

/** `edib`, `etdi`, `etmişdir`, `etmişdi`; `etdim`, `etmişəm`. */
function addPast({ stem, before, i, a, k, add, speak }: Making): void {
  const perfect = `${stem}m${i}ş`;
  const [, ...perfects] = finiteForms(perfect);
  add("past", ...finiteForms(`${before}${i}b`), `${stem}d${i}`, plural(`${stem}d${i}`), ...perfects);
  add("past", `${perfect}d${i}`, `${perfect}d${i}lar`, `${perfect}d${i}lər`);
  add("pastParticiple", perfect);
  speak("past", "singular", `${stem}d${i}m`);
  speak("past", "plural", `${stem}d${i}${k}`);
  speak("past", "singular", `${perfect}${a}m`);
  speak("past", "plural", `${perfect}${i}${k}`);
}

/** `edir`, `edirəm`, `edirdi`, `etməkdədir`. */
function addPresent({ lemma, stem, negative, before, i, a, k, add, speak }: Making): void {
  const present = negative ? `${stem.slice(0, -1)}${fourWay(lemma)}r` : `${before}${i}r`; // olmur
  add("present", ...finiteForms(present));
  speak("present", "singular", `${present}${a}m`);
  speak("present", "plural", `${present}${fourWay(present)}${k}`);
  const imperfect = `${present}d${fourWay(present)}`; // edirdi
  add("past", imperfect, plural(imperfect), `${plural(present)}d${fourWay(plural(present))}`);
  const ongoing = `${stem}m${a}${k}d${a}`; // etməkdədir, but iştirak etməkdə maraqlıdır
  add("present", copula(ongoing), copula(plural(ongoing)), plural(copula(ongoing)));
  add("infinitive", ongoing);
}

/** `edəcək`, `etməlidir`, `edər`, `etsin`, `etsə`, `edərsə`. */
function addFuture({ stem, before, i, a, k, add }: Making): void {
  add("future", ...finiteForms(`${before}${a}c${a}${k}`));
  add("modal", ...finiteForms(`${stem}m${a}l${fourWay(`${stem}m${a}`)}`));
  add("modal", `${before}${a}r`, `${before}${a}`, `${stem}s${i}n`, `${stem}s${i}nl${a}r`);
  add("modal", `${stem}s${a}`, `${stem}s${a}l${a}r`, `${before}${a}rs${a}`, `${before}${a}rs${a}l${a}r`);
}

/** `edən`, `edənlər`, `etdiyi`, `edəcəyi`; in a case the latter say what somebody said: `etdiyini`. */
function addParticiples({ stem, before, i, a, k, add }: Making): void {
  const y = a === "ə" ? "i" : "ı";
  const doer = `${before}${a}n`;
  add("participle", doer, `${doer}l${a}r`, `${doer}l${a}r${y}n`, `${doer}l${a}r${a}`);
  add("participle", `${doer}l${a}r${y}`, `${doer}l${a}rd${a}n`);
  const future = `${before}${a}c${a}`;
  for (const [form, mood] of [
    [`${stem}d${i}${a === "ə" ? "y" : "ğ"}${i}`, "objectParticiple"],
    [`${stem}d${i}${k}l${a}r${y}`, "objectParticiple"],
    [`${future}${a === "ə" ? "y" : "ğ"}${y}`, "futureParticiple"],
    [`${future}${k}l${a}r${y}`, "futureParticiple"],
  ] as const) {
    add(mood, form);
    const clause = mood === "objectParticiple" ? "clause" : "futureClause";
    for (const nounCase of cases) if (nounCase !== "nom") add(clause, inflectPossessed(form, nounCase));
  }
}

/** `edərək`, `etməklə`, `etdikdə`, `etdikdən`, `edəndə`, `edərkən`, `etdikcə`. */
function addConverbs({ stem, before, i, a, k, add }: Making): void {
  add("converb", `${before}${a}r${a}${k}`, `${stem}m${a}${k}l${a}`, `${stem}d${i}${k}d${a}`);
  add(
    "converb",
    `${stem}d${i}${k}d${a}n`,
    `${before}${a}nd${a}`,
    `${before}${a}rkən`,
    `${stem}d${i}${k}c${a}`,
  );
}

/** `etmə`, `edilməsi`, `etməyi`, `etmələri`; `etmək`, `etməyə`. */
function addNouns({ stem, a, k, add }: Making): void {
  const noun = `${stem}m${a}`;
  add("verbalNoun", noun);
  for (const nounCase of cases) add("verbalNoun", inflectPossessed(`${noun}s${fourWay(noun)}`, nounCase));
  add("verbalNoun", `${noun}y${fourWay(noun)}`);
  for (const nounCase of cases)
    add("verbalNoun", inflectPossessed(`${noun}l${a}r${a === "ə" ? "i" : "ı"}`, nounCase));
  add("infinitive", `${noun}${k}`, `${noun}y${a}`, `${noun}y${fourWay(noun)}n`);
  if (a === "a") for (const tail of ["ğa", "ğı", "ğın"]) add("infinitive", `${noun}${tail}`);
}

/** Stem before a vowel suffix: et→ed, söylə→söyləy. */
function beforeVowel(stem: string): string {
  if (endsInVowel(stem)) return `${stem}y`;
  const isLong = stem.endsWith("t") && (stem.match(/[aeəıioöuü]/g)?.length ?? 0) > 1;
  return isLong || stem === "et" || stem === "get" || stem === "güt" ? `${stem.slice(0, -1)}d` : stem;
}

const finiteEnding =
  /(?:[ıiuü]b|m[ıiuü]ş)(?:l[aə]r)?(?:d[ıiuü]r)?(?:l[aə]r)?$|[aə]c[aə][qk](?:l[aə]r)?(?:d[ıi]r)?$|m[aə]qd[aə]d[ıi]r(?:l[aə]r)?$|məkdədir(?:lər)?$/;

/** Last letters of the endings above: most words are told apart by them alone. */
const finiteLetters = "bşrkq";

// Nouns and adjectives of Arabic origin that end like the perfect in -ıb: qalib, vacib, tərkib, məktub.
const nounsInB = new RegExp(`^(?:${likeVerbs("in-b")})`);

/** Whether a word that no list holds looks like the verb that ends a clause. */
export function looksFinite(lower: string): boolean {
  if (lower.length <= 5 || !finiteLetters.includes(lower.at(-1) ?? "")) return false;
  return finiteEnding.test(lower) && !nounsInB.test(lower);
}

const participleEnding = /(?:[ıiuü][lnrt]|[aə][lnrt]|[dtlrnsşyvzkq])[aə]n$/;
const nounsInAn = new RegExp(`^(?:${likeVerbs("in-an")})$`);

/** Whether a word that no list holds looks like a participle in -an: toplayan, başlanan. */
export function looksParticiple(lower: string): boolean {
  return lower.length > 4 && participleEnding.test(lower) && !nounsInAn.test(lower);
}
