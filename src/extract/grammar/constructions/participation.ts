/** Who took part in what, was there, acted or chaired. */
import type { Clause, Nominal } from "../clauses/nominal.ts";
import { isHolding } from "../sentence.ts";
import type { Construction } from "./construction.ts";
import type { ActorReference } from "./proposal.ts";
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
    examples: [
      "Yarmarkada Arıçılar Birliyi təmsil olunub.",
      "Sərgidə Elm Fondu təmsil olunub.",
      "Forumda Rəssamlar İttifaqı təmsil olunub.",
    ],
    nearMisses: ["Səməd Bəşirli ölkəni təmsil edib.", "Sərgidə ölkəmiz təmsil olunub."],
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
    examples: [
      "Sərgidə Keramika İnstitutu kolleksiyasını nümayiş etdirib.",
      "Forumda Elm Fondu layihələrini təqdim edib.",
      "Sərgidə “Aypara” şirkəti məhsullarını nümayiş etdirib.",
    ],
    nearMisses: [
      "Keramika İnstitutu kolleksiyasını nümayiş etdirib.",
      "Keramika İnstitutu kolleksiyasını dərc edib.",
    ],
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
    nearMisses: ["Tələbələrin iştirakı ilə seminar keçirilib.", "Valideynlərin iştirakı ilə dərs keçirilib."],
  },
  {
    shape: "cue",
    name: "with-chairing",
    predicate: "participated",
    parts: ["chairing", "leading", "moderating"],
    ways: ["with", "under"],
    isOfHeld: true,
    role: "chair",
    examples: [
      "Komissiya sədri Rəhim Qasımovun sədrliyi ilə iclas keçirilib.",
      "Nazir Lalə Məcidovanın sədrliyi ilə müşavirə keçirilib.",
      "Rəhim Qasımovun rəhbərliyi ilə iclas keçirilib.",
    ],
    nearMisses: [
      "Rəhim Qasımovun rəhbərliyi ilə ölkə inkişaf edir.",
      "Rəhim Qasımovun sədrliyi ilə komissiya yaradılıb.",
    ],
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
    nearMisses: ["Rəşad Quluzadə təlimdə olmaq istəyir.", "Rəşad Quluzadə Ankarada olub."],
  },
  {
    shape: "verb",
    name: "was-among",
    predicate: "participated",
    verbs: ["be", "compete", "participate"],
    orNoVerb: true,
    voices: ["active"],
    who: ["subject"],
    what: { kind: "attended" },
    role: "participant",
    isMeant: isThereAsPeople,
    examples: [
      "Forumda iştirak edənlər arasında Rəşad Quluzadə də olub.",
      "Forumda çıxış edənlər arasında Rəşad Quluzadə də var.",
    ],
    nearMisses: [
      "Qonaqlar arasında Rəşad Quluzadə də olub.",
      "Kitablar arasında Rəşad Quluzadənin romanı da olub.",
    ],
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
    examples: [
      "Mərasimə Lalə Məcidova da gəlib.",
      "Lalə Məcidova toplantıya gəlib.",
      "Konfransa Rəşad Quluzadə də gəlib.",
    ],
    nearMisses: ["Lalə Məcidova Bakıya gəlib.", "Lalə Məcidova işə gəlib."],
  },
  {
    shape: "verb",
    name: "met-at",
    predicate: "participated",
    verbs: ["hold"],
    voices: ["active"],
    who: ["subject"],
    what: { kind: "at", cases: ["loc"], kinds: ["conference", "ceremony", "visit"] },
    role: "participant",
    isPersonal: true,
    unless: holdsNoTalk,
    examples: [
      "Forumda Rəşad Quluzadə bir sıra görüşlər keçirib.",
      "Sammitdə Lalə Məcidova görüşlər keçirib.",
      "Konfransda nazir Rəşad Quluzadə ikitərəfli görüşlər keçirib.",
    ],
    nearMisses: ["Forumda Rəşad Quluzadə sərgi keçirib.", "Bakıda Rəşad Quluzadə bir sıra görüşlər keçirib."],
  },
  {
    shape: "verb",
    name: "was-involved",
    predicate: "participated",
    verbs: ["involve"],
    voices: ["passive"],
    who: ["subject"],
    what: { kind: "at", cases: ["dat"], kinds: ["project", "training", "conference", "competition"] },
    role: "participant",
    unless: (_, { kind }) => kind === "objectRelative",
    examples: [
      "Elm Kollecinin tələbələri “Təmiz su” layihəsinə cəlb olunub.",
      "Gəncə Universitetinin müəllimləri layihəyə cəlb olunub.",
      "Elm Fondu “Təmiz su” layihəsinə cəlb edilib.",
    ],
    nearMisses: [
      "Elm Kollecinin tələbələri işə cəlb olunub.",
      "Layihəyə Elm Kollecinin avadanlığı cəlb olunub.",
      "Elm Kollecinin mütəxəssislərinin cəlb olunduğu 18 seminar keçirilib.",
    ],
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
    examples: [
      "Lalə Məcidova Tbilisidə rejissorluq kursunu bitirib.",
      "Rəşad Quluzadə Bakıda dil kursunu bitirib.",
      "Rəşad Quluzadə Ankarada idarəetmə kursunu bitirib.",
    ],
    nearMisses: ["Lalə Məcidova Tbilisidə universiteti bitirib.", "Lalə Məcidova romanını bitirib."],
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
    examples: [
      "Rəşad Quluzadə tələbələr üçün ustad dərsi keçib.",
      "Lalə Məcidova məktəblilər üçün ustad dərsi keçib.",
      "Lalə Məcidova tələbələrə ustad dərsi keçib.",
    ],
    nearMisses: [
      "Rəşad Quluzadənin dərsi yüksək səviyyədə keçib.",
      "Rəşad Quluzadə məktəbdə dərs keçmək istəyir.",
    ],
  },
  {
    shape: "part",
    name: "guest-is",
    predicate: "participated",
    parts: ["guest"],
    role: "guest",
    examples: [
      "Festivalın qonağı Lalə Məcidova olub.",
      "Sərginin qonağı Rəşad Quluzadə olub.",
      "Forumun fəxri qonağı Lalə Məcidova idi.",
    ],
    nearMisses: ["Festivalın qonaqları şəhəri gəzib.", "Festivalın qonağı hələ bəlli deyil."],
  },
  {
    shape: "part",
    name: "participant-is",
    predicate: "participated",
    parts: ["participant"],
    role: "participant",
    examples: [
      "Sərginin iştirakçısı Lalə Məcidovadır.",
      "Forumun iştirakçısı Rəşad Quluzadədir.",
      "Müsabiqənin iştirakçısı Lalə Məcidova olub.",
    ],
    nearMisses: ["Sərginin iştirakçısı bəlli deyil.", "Sərginin iştirakçıları çoxdur."],
  },
];

/** `X-in təqdim etdiyi konsert`, `rəhbərlik etdiyi yığıncaq`: what is shown or led is no place where it is. */
export function isSaidOfObject(_: Scene, { kind }: Clause): boolean {
  return kind === "objectRelative";
}

/** `sərgi keçirib`: only who talks with others at an event is said to be there. */
function holdsNoTalk(_: Scene, { groups }: Clause): boolean {
  return !groups.some(
    ({ case: groupCase, postposition, members }) =>
      postposition === null &&
      (groupCase === "nom" || groupCase === "acc") &&
      members.some(({ eventHead }) => eventHead?.trait === "talk" || eventHead?.trait === "talks"),
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
export function isAmongOthers(_: Scene, { groups }: Clause): boolean {
  return groups.some(({ postposition }) => postposition === "between");
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

/** `qatılanlar arasında əvvəllər Kollecin tələbəsi olmuş şəxslər var`: of a body, itself or its people are among others, and not what one of them was. */
function isThereAsPeople({ places }: Scene, _: Clause, actor: ActorReference): boolean {
  if (actor.kind === "titled") return !actor.isStaff;
  if (actor.kind !== "named" || actor.entity.type === "person") return true;
  const holder = places.get(actor.nominal)?.holder;
  return holder === null || holder?.isPlural === true;
}
