/** Who took part in, spoke at, chaired or won what. */
import type { Clause, NominalKind } from "../clauses/nominal.ts";
import { actorsOf, companionsOf, sidesOf, subjectOf } from "./arguments.ts";
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
    voices: ["active"],
    who: ["subject"],
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
    verbs: ["show", "perform", "present", "award", "discuss", "inspect"],
    voices: ["active"],
    who: ["subject"],
    what: atEvent,
    role: "participant",
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
    voices: ["active"],
    who: ["subject"],
    what: { kind: "object", kinds: ["training", "conference"] },
    role: "speaker",
    isPersonal: true,
    examples: ["Təlimi Rəşad Quluzadə aparıb."],
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
    examples: ["Elm Fondunun əməkdaşları üçün təlim keçirilib."],
    nearMisses: ["Elm Fondunun binası üçün tender keçirilib.", "Elm Fondu müəllimlər üçün təlim keçirib."],
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
    examples: ["Mərasimdə Rəşad Quluzadə medalla təltif olunub."],
    nearMisses: ["Rəşad Quluzadə medalla təltif olunub."],
  },
  {
    shape: "verb",
    name: "met-verb",
    predicate: "participated",
    verbs: ["meet"],
    who: ["subject", "between"],
    others: ["companion"],
    what: { kind: "implied", eventKind: "meeting", stem: "görüş" },
    role: "participant",
    together: "anybody",
    examples: ["Nazir Rəşad Quluzadə səfir Lalə Məcidova ilə görüşüb."],
    nearMisses: ["Rəşad Quluzadə ilə görüşmək istəyirlər."],
  },
  {
    shape: "verb",
    name: "received",
    predicate: "participated",
    verbs: ["receive"],
    who: ["doer", "object"],
    what: { kind: "implied", eventKind: "meeting", stem: "görüş" },
    role: "participant",
    unless: isNoReception,
    examples: ["Rəşad Quluzadə nümayəndə heyətini qəbul edib."],
    nearMisses: ["Elm Fondu yeni qərar qəbul edib.", "Lalə Məcidova üzvlüyə qəbul olunub."],
  },
  {
    shape: "verb",
    name: "held-meeting",
    predicate: "participated",
    verbs: ["hold"],
    voices: ["active", "passive"],
    who: ["doer", "companion"],
    what: { kind: "among", cases: ["nom", "acc"], kinds: ["meeting"] },
    role: "participant",
    unless: isHeldAlone,
    examples: ["Rəşad Quluzadə Lalə Məcidova ilə görüş keçirib."],
    nearMisses: ["Elm Fondu müşavirə keçirib."],
  },
  {
    shape: "verb",
    name: "held-talks",
    predicate: "participated",
    verbs: ["converse"],
    who: ["subject", "companion", "between"],
    what: { kind: "among", cases: ["nom", "acc"], kinds: ["meeting"] },
    role: "participant",
    together: "named",
    examples: ["Rəşad Quluzadə Lalə Məcidova ilə danışıqlar aparıb."],
    nearMisses: ["Elm Fondu tərəfdaşlarla müzakirələr aparıb."],
  },
  {
    shape: "event",
    name: "met-with",
    predicate: "participated",
    nouns: { class: "event", traits: ["talk", "talks"] },
    who: ["owner", "with", "between", "subject"],
    alone: "person",
    role: "participant",
    examples: [
      "Rəşad Quluzadə Lalə Məcidova ilə görüşdə gəncləri tərifləyib.",
      "Rəşad Quluzadənin Lalə Məcidova ilə görüşü keçirilib.",
      "Elm Fondu ilə Su İdarəsi arasında görüş keçirilib.",
    ],
    nearMisses: ["Elm Fondunun görüşü keçirilib.", "Lalə Məcidova ilə görüşün keçirilməsi təklif olunub."],
  },
  {
    shape: "verb",
    name: "went-on-visit",
    predicate: "participated",
    verbs: ["visit"],
    who: ["subject"],
    what: { kind: "implied", eventKind: "visit", stem: "səfər" },
    role: "participant",
    unless: isOfMonument,
    examples: ["Rəşad Quluzadə Bakıya səfər edib."],
    nearMisses: ["Rəşad Quluzadə Bakıya səfər etmək istəyir.", "Rəşad Quluzadə abidəni ziyarət edib."],
  },
  {
    shape: "event",
    name: "visit-of",
    predicate: "participated",
    nouns: { class: "event", kinds: ["visit"] },
    who: ["owner"],
    role: "participant",
    examples: ["Rəşad Quluzadənin Bakıya səfəri başa çatıb."],
    nearMisses: ["Rəşad Quluzadənin Bakıya səfərindən danışmaq olmaz."],
  },
  {
    shape: "verb",
    name: "won",
    predicate: "participated",
    verbs: ["win"],
    who: ["subject"],
    what: { kind: "at", cases: ["loc", "gen", "abl", "acc"], kinds: ["competition"], stage: "contest" },
    role: "winner",
    examples: ["Olimpiadada Lalə Məcidova birinci yeri tutub."],
    nearMisses: ["Lalə Məcidova qalibləri təbrik edib."],
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

/** Somebody who answers a journalist, or who says a thing again and again, says it at no event. */
function isSaidElsewhere(scene: Scene, clause: Clause): boolean {
  const { tokens } = scene.parsed.sentence;
  return tokens.slice(clause.first, clause.last).some(({ lower }) => {
    const wordClass = scene.lexicon.classes.get(lower);
    return wordClass === "press" || wordClass === "habitually";
  });
}

/** `seçkilərdə partiyanın namizədi olan X`: who is something at an event need not have been there. */
function isSomething(_: Scene, { groups, verb }: Clause): boolean {
  return groups.some(
    ({ after, postposition, case: groupCase }) =>
      postposition === null && after === verb?.first && groupCase !== "loc",
  );
}

/** `yeni qərar qəbul edib`, `üzvlüyə qəbul olunub`: what is passed or admitted is nobody who is received. */
function isNoReception(scene: Scene, clause: Clause): boolean {
  const isAdmitted = clause.groups.some(
    ({ case: groupCase, postposition }) => groupCase === "dat" && postposition === null,
  );
  const isPassive = clause.verb?.voice === "passive";
  const guests = isPassive
    ? subjectOf(scene, clause)
    : clause.groups
        .filter(({ case: groupCase }) => groupCase === "acc")
        .flatMap(({ members }) => members)
        .filter((member) => peoples.has(member.kind) || actorsOf(scene, member).length > 0);
  return isAdmitted || guests.length === 0;
}

const peoples: ReadonlySet<NominalKind> = new Set(["staff", "title"]);

/** `sahibkarlarla seminar keçirib`: a body that holds a meeting without another side that is named organised it. */
function isHeldAlone(scene: Scene, clause: Clause): boolean {
  return (
    companionsOf(scene, clause).length === 0 &&
    sidesOf(scene, clause).length === 0 &&
    !subjectOf(scene, clause).every((actor) => actor.kind !== "named" || actor.entity.type === "person")
  );
}

/** `abidəni ziyarət edib`: a monument is no destination. */
function isOfMonument(_: Scene, { groups }: Clause): boolean {
  const objects = groups
    .filter(({ case: groupCase, postposition }) => groupCase === "acc" && postposition === null)
    .flatMap(({ members }) => members);
  return objects.length > 0 && objects.every(({ kind }) => kind !== "agency" && kind !== "place");
}
