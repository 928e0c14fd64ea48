/** Who took part in, spoke at, chaired or won what. */
import type { Clause } from "../clauses/nominal.ts";
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
    others: ["joint"],
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
    name: "spoke-at",
    predicate: "participated",
    verbs: ["speak", "moderate"],
    who: ["doer"],
    what: { kind: "at", cases: ["loc", "dat", "gen"], stage: "gathering" },
    role: "speaker",
    examples: ["Tədbirdə çıxış edən nazir müavini Rəşad Quluzadə iştirakçıları salamlayıb."],
    nearMisses: ["Rəşad Quluzadənin çıxışı dinlənilməyib."],
  },
  {
    shape: "verb",
    name: "told-at-event",
    predicate: "participated",
    verbs: ["tell", "greet", "congratulate", "announce", "discuss", "propose"],
    voices: ["active"],
    who: ["subject"],
    what: { kind: "at", cases: ["loc"], stage: "told" },
    role: "speaker",
    isPersonal: true,
    unless: isSaidElsewhere,
    examples: ["Seminarda rektor Kamran Nəbiyev yeni proqramdan danışıb."],
    nearMisses: ["Kamran Nəbiyev jurnalistlərə yeni proqramdan danışıb."],
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
    name: "opened",
    predicate: "participated",
    verbs: ["open"],
    voices: ["active"],
    who: ["subject"],
    what: { kind: "object", kinds: ["meeting", "conference", "ceremony", "training", "competition"] },
    role: "speaker",
    isPersonal: true,
    examples: ["Konfransı rektor Kamran Nəbiyev açıb."],
    nearMisses: ["Kamran Nəbiyev pəncərəni açıb."],
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
    shape: "cue",
    name: "gave-speech",
    predicate: "participated",
    parts: ["speech", "performance"],
    ways: ["subject", "locative", "with"],
    role: "speaker",
    examples: ["Simpoziumda geoloq Həcər Bünyadovanın məruzəsi dinlənilib."],
    nearMisses: ["Həcər Bünyadovanın məruzəsi nəşr olunub."],
  },
  {
    shape: "cue",
    name: "in-own-speech",
    predicate: "participated",
    parts: ["speech"],
    ways: ["locative"],
    who: "subject",
    role: "speaker",
    examples: [
      "Forum keçirilib. Rəşad Quluzadə çıxışında gəncləri tərifləyib.",
      "Rəşad Quluzadə forumdakı çıxışında gəncləri tərifləyib.",
    ],
    nearMisses: ["Rəşad Quluzadə müəllimin çıxışında səhv tapıb."],
  },
  {
    shape: "verb",
    name: "conducted",
    predicate: "participated",
    verbs: ["conduct"],
    who: ["doer"],
    what: { kind: "object", kinds: ["training", "conference", "meeting", "ceremony"] },
    role: "speaker",
    isPersonal: true,
    examples: ["Təlimi Rəşad Quluzadə aparıb.", "Təlim Rəşad Quluzadə tərəfindən aparılıb."],
    nearMisses: ["Rəşad Quluzadə kitabları muzeyə aparıb."],
  },
  {
    shape: "verb",
    name: "was-at",
    predicate: "participated",
    verbs: ["be"],
    who: ["subject"],
    what: { kind: "at", cases: ["loc"], kinds: ["training", "conference", "meeting", "ceremony"] },
    role: "participant",
    isPersonal: true,
    unless: isSomething,
    examples: ["Rəşad Quluzadə Ankarada təlimdə olub."],
    nearMisses: ["Rəşad Quluzadə təlimdə olmaq istəyir."],
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
    name: "contested",
    predicate: "participated",
    verbs: ["hold"],
    who: ["contestant"],
    what: { kind: "object", kinds: ["competition", "training"] },
    role: "participant",
    examples: ["Su Kollecinin tələbələri arasında şahmat turniri keçirilib."],
    nearMisses: [
      "Tələbələr arasında şahmat turniri keçirilib.",
      "Su Kollecinin binaları arasında yarış keçirilib.",
    ],
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
    name: "won",
    predicate: "participated",
    verbs: ["win", "beat"],
    who: ["subject"],
    what: { kind: "at", cases: ["loc", "gen", "abl", "acc"], kinds: ["competition"], stage: "contest" },
    role: "winner",
    examples: ["Olimpiadada Lalə Məcidova birinci yeri tutub."],
    nearMisses: ["Lalə Məcidova qalibləri təbrik edib."],
  },
  {
    shape: "verb",
    name: "won-place",
    predicate: "participated",
    verbs: ["gain", "work"],
    voices: ["active"],
    who: ["subject"],
    what: { kind: "at", cases: ["loc", "gen"], kinds: ["competition"], stage: "contest" },
    role: "winner",
    isPersonal: true,
    unless: isOfNoPrize,
    examples: ["Olimpiadada birinci yeri Lalə Məcidova, ikinci yeri Rəşad Quluzadə tutub."],
    nearMisses: ["Olimpiadada Lalə Məcidova təcrübə qazanıb."],
  },
  {
    shape: "verb",
    name: "summed-up",
    predicate: "participated",
    verbs: ["close"],
    voices: ["active"],
    who: ["subject"],
    what: { kind: "at", cases: ["dat"], stage: "told" },
    role: "speaker",
    isPersonal: true,
    examples: ["İclasa Rəşad Quluzadə yekun vurub."],
    nearMisses: ["İclasa yekun vurulub."],
  },
  {
    shape: "verb",
    name: "beaten",
    predicate: "participated",
    verbs: ["beat"],
    voices: ["active"],
    who: ["recipient", "object"],
    what: { kind: "at", cases: ["loc"], kinds: ["competition"], stage: "contest" },
    role: "participant",
    examples: ["Olimpiadanın finalında Lalə Məcidova Rəşad Quluzadəyə qalib gəlib."],
    nearMisses: ["Olimpiadanın finalında Lalə Məcidova qalib gəlib."],
  },
  {
    shape: "verb",
    name: "won-over",
    predicate: "participated",
    verbs: ["win"],
    voices: ["active"],
    who: ["over"],
    what: { kind: "at", cases: ["loc"], kinds: ["competition"], stage: "contest" },
    role: "participant",
    examples: ["Turnirdə Lalə Məcidova Rəşad Quluzadə üzərində qələbə qazanıb."],
    nearMisses: ["Turnirdə Lalə Məcidova kitab üzərində qələbə qazanıb."],
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
    name: "winner-is",
    predicate: "participated",
    parts: ["winner"],
    role: "winner",
    examples: ["Müsabiqənin qalibi Lalə Məcidova olub."],
    nearMisses: ["Müsabiqənin qalibi hələ bəlli deyil."],
  },
  {
    shape: "part",
    name: "moderator-is",
    predicate: "participated",
    parts: ["moderator"],
    role: "chair",
    examples: ["Müşavirənin moderatoru Lalə Məcidova olub."],
    nearMisses: ["Müşavirənin moderatoru Lalə Məcidova olmayıb."],
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

/** `təltif olunanlar arasında X də yer alıb`: who is among others is what they are. */
function isAmongOthers(_: Scene, { groups }: Clause): boolean {
  return groups.some(({ postposition }) => postposition === "between");
}

/** Somebody who answers a journalist, who says a thing again and again, or who does not say it, says it at no event. */
function isSaidElsewhere(scene: Scene, clause: Clause): boolean {
  const { tokens } = scene.parsed.sentence;
  if (clause.force === "denied") return true;
  // Bunu jurnalistlərə müsahibəsində X deyib: words of the press wait for no head
  const before = scene.parsed.clauses.findLast(({ index }) => index < clause.index)?.last ?? 0;
  return tokens.slice(Math.min(before, clause.first), clause.last).some(({ lower }) => {
    const wordClass = scene.lexicon.classes.get(lower);
    return wordClass === "press" || wordClass === "habitually";
  });
}

/** `ölümündən sonra təltif edilib`: who is dead was not there. */
function isPosthumous(scene: Scene, _: Clause): boolean {
  return scene.parsed.sentence.tokens.some(
    ({ lower }) => scene.lexicon.classes.get(lower) === "posthumously",
  );
}

/** `seçkilərdə partiyanın namizədi olan X`: who is something at an event need not have been there. */
function isSomething(_: Scene, { groups, verb }: Clause): boolean {
  return groups.some(
    ({ after, postposition, case: groupCase }) =>
      postposition === null && after === verb?.first && groupCase !== "loc",
  );
}

/** `birinci yeri X tutub`: what is gained far before the verb is a prize, and no experience. */
function isOfNoPrize(scene: Scene, clause: Clause): boolean {
  const { tokens } = scene.parsed.sentence;
  return !tokens
    .slice(clause.first, clause.last)
    .some(({ lower }) => scene.lexicon.classes.get(lower) === "prize");
}
