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
  const add = (form: string, mood: VerbMood): void => {
    if (!forms.has(form)) forms.set(form, readingOf(mood));
  };
  const before = beforeVowel(stem);
  const i = fourWay(stem);
  const a = twoWay(stem);
  const plural = (form: string): string => `${form}l${twoWay(form)}r`;
  const copula = (form: string): string => `${form}d${fourWay(form)}r`;
  const finite = (form: string, mood: VerbMood): void => {
    for (const each of [form, plural(form), copula(form), copula(plural(form)), plural(copula(form))])
      add(each, mood);
  };
  finite(`${before}${i}b`, "past");
  for (const each of [`${stem}d${i}`, plural(`${stem}d${i}`)]) add(each, "past");
  const perfect = `${stem}m${i}ş`;
  for (const each of [copula(perfect), plural(perfect), copula(plural(perfect)), plural(copula(perfect))])
    add(each, "past");
  for (const each of [`${perfect}d${i}`, `${perfect}d${i}lar`, `${perfect}d${i}lər`]) add(each, "past");
  add(perfect, "pastParticiple");
  const spoken = (form: string, mood: VerbMood, firstPerson: "singular" | "plural"): void => {
    if (!forms.has(form)) forms.set(form, { stem: lemma, mood, negative, firstPerson });
  };
  spoken(`${stem}d${i}m`, "past", "singular");
  spoken(`${stem}d${i}${a === "ə" ? "k" : "q"}`, "past", "plural");
  spoken(`${perfect}${a}m`, "past", "singular");
  spoken(`${perfect}${i}${a === "ə" ? "k" : "q"}`, "past", "plural");
  const present = negative ? `${stem.slice(0, -1)}${fourWay(lemma)}r` : `${before}${i}r`; // olmur
  finite(present, "present");
  spoken(`${present}${a}m`, "present", "singular");
  spoken(`${present}${fourWay(present)}${a === "ə" ? "k" : "q"}`, "present", "plural");
  const imperfect = `${present}d${fourWay(present)}`; // edirdi
  for (const each of [imperfect, plural(imperfect), `${plural(present)}d${fourWay(plural(present))}`])
    add(each, "past");
  const ongoing = `${stem}m${a === "ə" ? "əkdə" : "aqda"}`; // etməkdədir, but iştirak etməkdə maraqlıdır
  for (const each of [copula(ongoing), copula(plural(ongoing)), plural(copula(ongoing))])
    add(each, "present");
  add(ongoing, "infinitive");
  const future = `${before}${a}c${a}${a === "ə" ? "k" : "q"}`;
  finite(future, "future");
  finite(`${stem}m${a}l${fourWay(`${stem}m${a}`)}`, "modal");
  for (const each of [
    `${before}${a}r`,
    `${before}${a}`,
    `${stem}s${i}n`,
    `${stem}s${i}nl${a}r`,
    `${stem}s${a}`,
    `${stem}s${a}l${a}r`,
    `${before}${a}rs${a}`,
    `${before}${a}rs${a}l${a}r`,
  ])
    add(each, "modal");
  add(`${before}${a}n`, "participle");
  for (const tail of [
    `l${a}r`,
    `l${a}r${a === "ə" ? "in" : "ın"}`,
    `l${a}r${a}`,
    `l${a}r${a === "ə" ? "i" : "ı"}`,
    `l${a}rd${a}n`,
  ])
    add(`${before}${a}n${tail}`, "participle");
  const object = `${stem}d${i}${a === "ə" ? "y" : "ğ"}${i}`;
  const objects = `${stem}d${i}${a === "ə" ? "k" : "q"}l${a}r${a === "ə" ? "i" : "ı"}`;
  const futureObject = `${future.slice(0, -1)}${a === "ə" ? "yi" : "ğı"}`;
  const futureObjects = `${future}l${a}r${a === "ə" ? "i" : "ı"}`;
  for (const [form, mood] of [
    [object, "objectParticiple"],
    [objects, "objectParticiple"],
    [futureObject, "futureParticiple"],
    [futureObjects, "futureParticiple"],
  ] as const) {
    add(form, mood);
    const clause = mood === "objectParticiple" ? "clause" : "futureClause";
    for (const nounCase of cases) if (nounCase !== "nom") add(inflectPossessed(form, nounCase), clause);
  }
  for (const each of [
    `${before}${a}r${a}${a === "ə" ? "k" : "q"}`,
    `${stem}m${a === "ə" ? "əklə" : "aqla"}`,
    `${stem}d${i}${a === "ə" ? "kdə" : "qda"}`,
    `${stem}d${i}${a === "ə" ? "kdən" : "qdan"}`,
    `${before}${a}nd${a}`,
    `${before}${a}rkən`,
    `${stem}d${i}${a === "ə" ? "kcə" : "qca"}`,
  ])
    add(each, "converb");
  const noun = `${stem}m${a}`;
  const possessedNoun = `${noun}s${fourWay(noun)}`;
  add(noun, "verbalNoun");
  for (const nounCase of cases) add(inflectPossessed(possessedNoun, nounCase), "verbalNoun");
  add(`${noun}y${fourWay(noun)}`, "verbalNoun");
  for (const nounCase of cases)
    add(inflectPossessed(`${noun}l${a}r${a === "ə" ? "i" : "ı"}`, nounCase), "verbalNoun");
  add(`${noun}${a === "ə" ? "k" : "q"}`, "infinitive");
  add(`${noun}y${a}`, "infinitive");
  add(`${noun}y${fourWay(noun)}n`, "infinitive");
  if (a === "a") for (const tail of ["ğa", "ğı", "ğın"]) add(`${noun}${tail}`, "infinitive");
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
