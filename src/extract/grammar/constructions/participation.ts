/** Who took part in what, was there, acted or chaired. */
import type { Clause, Nominal } from "../clauses/nominal.ts";
import { isHolding } from "../sentence.ts";
import type { Construction } from "./construction.ts";
import type { Scene } from "./scene.ts";

const atEvent = { kind: "at", cases: ["loc"] } as const;

export const participation: readonly Construction[] = [
  {
    shape: "verb",
    name: "took-part",
    predicate: "participated",
    verbs: ["participate"],
    voices: ["active"],
    who: ["subject"],
    others: ["joint", "leader"],
    what: { kind: "at", cases: ["loc", "dat", "gen"], stage: "any" },
    role: "participant",
    unless: isAmongOthers,
    examples: ["Forumda Səməd Bəşirli iştirak edib.", "Elm Fondunun qatıldığı sərgi başa çatıb."],
    nearMisses: [
      "Səməd Bəşirli forumda iştirak etməyi planlaşdırır.",
      "Səməd Bəşirli döyüşlərdə iştirak edib.",
    ],
  },
  {
    shape: "verb",
    name: "was-represented",
    predicate: "participated",
    verbs: ["represent"],
    who: ["subject", "companion"],
    others: ["object"],
    what: atEvent,
    role: "participant",
    examples: ["Yarmarkada Arıçılar Birliyi təmsil olunub."],
    nearMisses: ["Səməd Bəşirli ölkəni təmsil edib."],
  },
  {
    shape: "verb",
    name: "acted-at",
    predicate: "participated",
    verbs: ["show", "perform", "present", "award", "discuss", "inspect", "converse"],
    voices: ["active"],
    who: ["subject"],
    what: atEvent,
    role: "participant",
    unless: isSaidOfObject,
    examples: ["Sərgidə Keramika İnstitutu kolleksiyasını nümayiş etdirib."],
    nearMisses: ["Keramika İnstitutu kolleksiyasını nümayiş etdirib."],
  },
  {
    shape: "verb",
    name: "performed-for",
    predicate: "participated",
    verbs: ["perform"],
    voices: ["active"],
    who: ["subject"],
    what: { kind: "at", cases: ["loc"], stage: "ceremony" },
    role: "participant",
    isPersonal: true,
    unless: isSaidOfObject,
    examples: ["Bakıda konsert keçirilib. Lalə Məcidova mahnı ifa edib."],
    nearMisses: ["Bakıda seminar keçirilib. Lalə Məcidova uşaqlıqda mahnı oxuyub."],
  },
  {
    shape: "verb",
    name: "handed-prizes",
    predicate: "participated",
    verbs: ["present"],
    voices: ["active"],
    who: ["subject"],
    what: { kind: "at", cases: ["loc"], stage: "prizes" },
    role: "participant",
    isPersonal: true,
    unless: handsNoPrize,
    examples: ["Yarış keçirilib. Mükafatları Rəşad Quluzadə təqdim edib."],
    nearMisses: ["Yarış keçirilib. Layihəni Rəşad Quluzadə təqdim edib."],
  },
  {
    shape: "cue",
    name: "with-participation",
    predicate: "participated",
    parts: ["participation"],
    ways: ["with"],
    role: "participant",
    examples: [
      "Nəqliyyat Agentliyinin iştirakı ilə seminar keçirilib.",
      "Rəşad Quluzadənin iştirakı ilə yeni məktəb açılıb.",
    ],
    nearMisses: ["Tələbələrin iştirakı ilə seminar keçirilib."],
  },
  {
    shape: "cue",
    name: "with-chairing",
    predicate: "participated",
    parts: ["chairing", "leading", "moderating"],
    ways: ["with", "under"],
    isOfHeld: true,
    role: "chair",
    examples: ["Komissiya sədri Rəhim Qasımovun sədrliyi ilə iclas keçirilib."],
    nearMisses: ["Rəhim Qasımovun rəhbərliyi ilə ölkə inkişaf edir."],
  },
  {
    shape: "verb",
    name: "chaired",
    predicate: "participated",
    verbs: ["lead"],
    voices: ["active"],
    who: ["subject"],
    what: { kind: "at", cases: ["dat", "acc"], kinds: ["meeting", "conference", "ceremony", "training"] },
    role: "chair",
    isPersonal: true,
    unless: isSaidOfObject,
    examples: ["Komissiyanın iclasına Rəhim Qasımov sədrlik edib.", "Müşavirəni Rəhim Qasımov idarə edib."],
    nearMisses: ["Komissiyaya Rəhim Qasımov sədrlik edib.", "İclasda Rəhim Qasımov birliyə rəhbərlik edib."],
  },
  {
    shape: "verb",
    name: "was-at",
    predicate: "participated",
    verbs: ["be"],
    who: ["subject"],
    what: { kind: "at", cases: ["loc"], kinds: ["training", "conference", "meeting", "ceremony"] },
    role: "participant",
    unless: isSomething,
    examples: ["Rəşad Quluzadə Ankarada təlimdə olub.", "Elm Fondunun nümayəndələri görüşdə də olublar."],
    nearMisses: ["Rəşad Quluzadə təlimdə olmaq istəyir."],
  },
  {
    shape: "verb",
    name: "was-among",
    predicate: "participated",
    verbs: ["be", "participate"],
    orNoVerb: true,
    voices: ["active"],
    who: ["subject"],
    what: { kind: "attended" },
    role: "participant",
    isPersonal: true,
    examples: [
      "Forumda iştirak edənlər arasında Rəşad Quluzadə də olub.",
      "Forumda çıxış edənlər arasında Rəşad Quluzadə də var.",
    ],
    nearMisses: ["Qonaqlar arasında Rəşad Quluzadə də olub."],
  },
  {
    shape: "verb",
    name: "trained",
    predicate: "participated",
    verbs: ["hold"],
    who: ["learner"],
    what: { kind: "object", kinds: ["training", "conference"] },
    role: "participant",
    examples: [
      "Elm Fondunun əməkdaşları üçün təlim keçirilib.",
      "Elm Fondunun əməkdaşlarına onlayn təlim keçirilib.",
    ],
    nearMisses: ["Elm Fondunun binası üçün tender keçirilib.", "Elm Fondu müəllimlər üçün təlim keçirib."],
  },
  {
    shape: "verb",
    name: "gave-concert",
    predicate: "participated",
    verbs: ["appear"],
    voices: ["active"],
    who: ["subject"],
    what: { kind: "implied", eventKind: "ceremony", stem: "konsert" },
    role: "participant",
    examples: [
      "Xanəndə Lalə Məcidova Tovuzda konsert verib.",
      "Lalə Məcidova Tovuzda konsert proqramı ilə çıxış edib.",
    ],
    nearMisses: ["Lalə Məcidova Tovuzda konsert vermək istəyir."],
  },
  {
    shape: "event",
    name: "own-concert",
    predicate: "participated",
    nouns: { class: "event", traits: ["given"] },
    who: ["owner"],
    owners: "person",
    role: "participant",
    unless: isNotGiven,
    examples: ["Tovuzda xanəndə Lalə Məcidovanın solo konserti keçirilib."],
    nearMisses: [
      "Lalə Məcidovanın konsertləri haqqında kitab çıxıb.",
      "Lalə Məcidovanın konsertinə bilet satılır.",
    ],
  },
  {
    shape: "verb",
    name: "came-to",
    predicate: "participated",
    verbs: ["come"],
    who: ["subject"],
    what: {
      kind: "at",
      cases: ["dat"],
      kinds: ["meeting", "conference", "ceremony", "training", "competition"],
    },
    role: "participant",
    isPersonal: true,
    examples: ["Mərasimə Lalə Məcidova da gəlib."],
    nearMisses: ["Lalə Məcidova Bakıya gəlib."],
  },
  {
    shape: "verb",
    name: "finished-course",
    predicate: "participated",
    verbs: ["study"],
    voices: ["active"],
    who: ["subject"],
    what: { kind: "among", cases: ["acc"], kinds: ["training"] },
    role: "participant",
    isPersonal: true,
    examples: ["Lalə Məcidova Tbilisidə rejissorluq kursunu bitirib."],
    nearMisses: ["Lalə Məcidova Tbilisidə universiteti bitirib."],
  },
  {
    shape: "verb",
    name: "awarded-at",
    predicate: "participated",
    verbs: ["award"],
    voices: ["passive"],
    who: ["subject"],
    what: {
      kind: "at",
      cases: ["loc"],
      kinds: ["ceremony", "conference", "meeting", "competition"],
      stage: "ceremony",
    },
    role: "participant",
    isPersonal: true,
    unless: isPosthumous,
    examples: ["Mərasimdə Rəşad Quluzadə medalla təltif olunub."],
    nearMisses: [
      "Rəşad Quluzadə medalla təltif olunub.",
      "Mərasimdə Rəşad Quluzadə ölümündən sonra medalla təltif olunub.",
    ],
  },
  {
    shape: "verb",
    name: "taught",
    predicate: "participated",
    verbs: ["hold"],
    voices: ["middle"],
    who: ["subject"],
    what: { kind: "among", cases: ["nom", "acc"], kinds: ["training"] },
    role: "participant",
    isPersonal: true,
    examples: ["Rəşad Quluzadə tələbələr üçün ustad dərsi keçib."],
    nearMisses: ["Rəşad Quluzadənin dərsi yüksək səviyyədə keçib."],
  },
  {
    shape: "part",
    name: "guest-is",
    predicate: "participated",
    parts: ["guest"],
    role: "guest",
    examples: ["Festivalın qonağı Lalə Məcidova olub."],
    nearMisses: ["Festivalın qonaqları şəhəri gəzib."],
  },
  {
    shape: "part",
    name: "participant-is",
    predicate: "participated",
    parts: ["participant"],
    role: "participant",
    examples: ["Sərginin iştirakçısı Lalə Məcidovadır."],
    nearMisses: ["Sərginin iştirakçısı bəlli deyil."],
  },
];

/** `X-in təqdim etdiyi konsert`, `rəhbərlik etdiyi yığıncaq`: what is shown or led is no place where it is. */
function isSaidOfObject(_: Scene, { kind }: Clause): boolean {
  return kind === "objectRelative";
}

/** `layihəni təqdim edib`: what is presented is no prize. */
function handsNoPrize({ parsed: { sentence }, lexicon }: Scene, { groups }: Clause): boolean {
  return !groups.some(
    ({ case: groupCase, members }) =>
      groupCase === "acc" &&
      members.some(({ last }) => lexicon.classes.get(sentence.tokens[last - 1]?.lower ?? "") === "prize"),
  );
}

/** Spoken of, and not told as what takes place. */
export function isNotGiven({ places }: Scene, nominal: Nominal): boolean {
  const { group, clause, holder } = places.get(nominal) ?? {};
  const verb = clause?.verb;
  const isSubject = holder === null && group?.case === "nom" && group.postposition === null;
  return !isSubject || nominal.isPlural || !(isHolding(verb) || verb?.class === "be");
}

/** `təltif olunanlar arasında X də yer alıb`: who is among others is what they are. */
function isAmongOthers(_: Scene, { groups }: Clause): boolean {
  return groups.some(({ postposition }) => postposition === "between");
}

/** `ölümündən sonra təltif edilib`: who is dead was not there. */
function isPosthumous(scene: Scene, _: Clause): boolean {
  return scene.parsed.sentence.tokens.some(
    ({ lower }) => scene.lexicon.classes.get(lower) === "posthumously",
  );
}

/** `seçkilərdə partiyanın namizədi olan X`: who is something at an event need not have been there. */
function isSomething(_: Scene, { groups, verb }: Clause): boolean {
  // iştirak etməli idi: what the clause before says is not done
  if (groups.length === 0) return true;
  return groups.some(
    ({ after, postposition, case: groupCase }) =>
      postposition === null && after === verb?.first && groupCase !== "loc",
  );
}
