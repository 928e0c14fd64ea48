/** Who spoke at what, opened it, closed it, led its talk. */
import type { Clause, Group } from "../clauses/nominal.ts";
import { nominativeGroups } from "./arguments.ts";
import { eventsIn, isEvent } from "./clause-events.ts";
import type { Construction } from "./construction.ts";
import { isNotGiven } from "./participation.ts";
import type { ActorReference } from "./proposal.ts";
import { chainBefore, type Scene } from "./scene.ts";

export const speeches: readonly Construction[] = [
  {
    shape: "verb",
    name: "spoke-at",
    predicate: "participated",
    verbs: ["speak", "moderate"],
    who: ["doer"],
    what: { kind: "at", cases: ["loc", "dat", "gen"], stage: "gathering" },
    role: "speaker",
    examples: [
      "Tədbirdə çıxış edən nazir müavini Rəşad Quluzadə qonaqları yola salıb.",
      "Seminarda Lalə Məcidova çıxış edib.",
      "Lalə Məcidova konfransda məruzə ilə çıxış edib.",
    ],
    nearMisses: [
      "Rəşad Quluzadənin çıxışı dinlənilməyib.",
      "Seminarda Lalə Məcidovanın kitabından danışılıb.",
    ],
  },
  {
    shape: "verb",
    name: "told-at-event",
    predicate: "participated",
    verbs: ["tell", "assess", "greet", "congratulate", "announce", "discuss", "propose"],
    voices: ["active"],
    who: ["subject"],
    what: { kind: "at", cases: ["loc"], stage: "told" },
    role: "speaker",
    isPersonal: true,
    unless: isSaidElsewhere,
    isMeant: isAlive,
    examples: [
      "Seminarda rektor Kamran Nəbiyev yeni proqramdan danışıb.",
      "Konfransda direktor Lalə Məcidova görülən işlərdən danışıb.",
      "Tədbirdə Lalə Məcidova layihə haqqında məlumat verib.",
    ],
    nearMisses: [
      "Kamran Nəbiyev jurnalistlərə yeni proqramdan danışıb.",
      "Seminarda mərhum şair Kamran Nəbiyev belə deyib.",
    ],
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
    examples: [
      "Konfransı rektor Kamran Nəbiyev açıb.",
      "Sərgini Lalə Məcidova açıb.",
      "Forumu nazir Lalə Məcidova açıb.",
    ],
    nearMisses: ["Kamran Nəbiyev pəncərəni açıb.", "Lalə Məcidova hesab açıb."],
  },
  {
    shape: "cue",
    name: "gave-speech",
    predicate: "participated",
    parts: ["speech"],
    ways: ["subject", "locative", "with"],
    role: "speaker",
    examples: [
      "Simpoziumda geoloq Həcər Bünyadovanın məruzəsi dinlənilib.",
      "Konfransda Lalə Məcidovanın məruzəsi dinlənilib.",
      "Forumda tarixçi Rəşad Quluzadənin çıxışı dinlənilib.",
    ],
    nearMisses: ["Həcər Bünyadovanın məruzəsi nəşr olunub.", "Həcər Bünyadovanın çıxışı dərc olunub."],
  },
  {
    shape: "cue",
    name: "was-listened-to",
    predicate: "participated",
    parts: ["speech"],
    ways: ["object"],
    verbs: ["hear"],
    role: "speaker",
    examples: [
      "Seminarda tələbələr Həcər Bünyadovanın təqdimatını dinləyiblər.",
      "Konfransda qonaqlar Lalə Məcidovanın məruzəsini dinləyiblər.",
      "Forumda iştirakçılar Rəşad Quluzadənin çıxışını dinləyiblər.",
    ],
    nearMisses: [
      "Seminarda tələbələr Həcər Bünyadovanın təqdimatını tərcümə ediblər.",
      "Seminarda tələbələr Həcər Bünyadovanın kitabını oxuyublar.",
    ],
  },
  {
    shape: "cue",
    name: "performed",
    predicate: "participated",
    parts: ["performance"],
    ways: ["subject", "locative", "with"],
    role: "participant",
    examples: [
      "Konsertdə Həcər Bünyadovanın ifasında mahnılar səslənib.",
      "Mərasimdə Lalə Məcidovanın ifasında mahnı səslənib.",
      "Konsertdə Rəşad Quluzadənin ifasında muğam səsləndirilib.",
    ],
    nearMisses: ["Həcər Bünyadovanın ifası nəşr olunub.", "Lalə Məcidovanın ifası haqqında məqalə yazılıb."],
  },
  {
    shape: "cue",
    name: "was-heard",
    predicate: "participated",
    parts: ["opinion"],
    ways: ["subject"],
    verbs: ["hear"],
    role: "speaker",
    examples: [
      "İclasda Həcər Bünyadovanın və Kamran Nəbiyevin təklifləri dinlənilib.",
      "İclasda Lalə Məcidovanın təklifləri dinlənilib.",
      "Müşavirədə Rəşad Quluzadənin hesabatı dinlənilib.",
    ],
    nearMisses: [
      "İclasda Həcər Bünyadovanın təklifləri qəbul olunmayıb.",
      "İclasda Lalə Məcidovanın kitabı satılıb.",
    ],
  },
  {
    shape: "cue",
    name: "in-own-speech",
    predicate: "participated",
    parts: ["speech"],
    ways: ["locative", "with"],
    who: "subject",
    role: "speaker",
    examples: [
      "Forum keçirilib. Rəşad Quluzadə çıxışında gəncləri tərifləyib.",
      "Rəşad Quluzadə forumdakı çıxışında gəncləri tərifləyib.",
      "Rəşad Quluzadə “Su” mövzusunda çıxışı ilə konfransı davam etdirib.",
    ],
    nearMisses: [
      "Rəşad Quluzadə müəllimin çıxışında səhv tapıb.",
      "Forum keçirilib. Rəşad Quluzadənin çıxışında səhv olub.",
      "Rəşad Quluzadə çıxışında gəncləri tərifləyəcək.",
    ],
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
    nearMisses: ["Rəşad Quluzadə kitabları muzeyə aparıb.", "Rəşad Quluzadə qonaqları evinə aparıb."],
  },
  {
    shape: "verb",
    name: "was-given-word",
    predicate: "participated",
    verbs: ["yield"],
    who: ["recipient"],
    what: { kind: "at", cases: ["loc"], stage: "gathering" },
    role: "speaker",
    isPersonal: true,
    examples: [
      "Seminarda Lalə Məcidovaya söz verilib.",
      "Konfransda Rəşad Quluzadəyə söz verilib.",
      "İclasda direktor Lalə Məcidovaya söz verilib.",
    ],
    nearMisses: ["Seminarda Lalə Məcidovaya diplom verilib.", "Seminarda Rəşad Quluzadəyə kitab verilib."],
  },
  {
    shape: "event",
    name: "own-lesson",
    predicate: "participated",
    nouns: { class: "event", kinds: ["training", "conference"] },
    who: ["owner"],
    owners: "person",
    role: "speaker",
    unless: isNotGiven,
    examples: [
      "Bakıda professor Lalə Məcidovanın “Su” mövzusunda seminarı keçirilib.",
      "Gəncədə dosent Rəşad Quluzadənin “Torpaq” mövzusunda seminarı keçirilib.",
      "Bakıda rəssam Lalə Məcidovanın ustad dərsi keçirilib.",
    ],
    nearMisses: [
      "Lalə Məcidovanın seminarı haqqında kitab çıxıb.",
      "Rəşad Quluzadənin dərsi haqqında məqalə çıxıb.",
    ],
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
    examples: [
      "İclasa Rəşad Quluzadə yekun vurub.",
      "Müşavirəyə nazir Lalə Məcidova yekun vurub.",
      "Müzakirələrə Lalə Məcidova yekun vurub.",
    ],
    nearMisses: ["İclasa yekun vurulub.", "Rəşad Quluzadə fikrinə yekun vurub."],
  },
  {
    shape: "verb",
    name: "moderated",
    predicate: "participated",
    verbs: ["other", "hold"],
    voices: ["active"],
    who: ["subject"],
    what: { kind: "part", parts: ["moderating", "chairing"] },
    role: "chair",
    isPersonal: true,
    examples: [
      "Panelin moderatorluğunu Lalə Məcidova edib.",
      "Panelin moderatorluğunu Rəşad Quluzadə edib.",
      "Forumun moderatorluğunu Lalə Məcidova edib.",
    ],
    nearMisses: [
      "Panelin moderatorluğunu Lalə Məcidova etməyəcəkdi.",
      "Panelin moderatorluğundan Lalə Məcidova imtina edib.",
    ],
  },
  {
    shape: "part",
    name: "moderator-is",
    predicate: "participated",
    parts: ["moderator"],
    stage: "gathering",
    role: "chair",
    examples: [
      "Müşavirənin moderatoru Lalə Məcidova olub.",
      "Panelin moderatoru Rəşad Quluzadədir.",
      "Sessiyanın moderatoru Lalə Məcidova olub.",
    ],
    nearMisses: ["Müşavirənin moderatoru Lalə Məcidova olmayıb.", "Müşavirənin moderatoru bəlli deyil."],
  },
];

/** `mərhum şair X deyirdi`: the dead are quoted and speak at no event. */
function isAlive({ parsed: { sentence }, lexicon }: Scene, _: Clause, actor: ActorReference): boolean {
  if (actor.kind !== "named") return true;
  const { first, head } = actor.nominal;
  return !sentence.tokens
    .slice(Math.max(0, first - 1), head)
    .some(({ lower }) => lexicon.classes.get(lower) === "late");
}

/** Somebody who answers a journalist, who says a thing again and again, or who does not say it, says it at no event. */
function isSaidElsewhere(scene: Scene, clause: Clause): boolean {
  const { tokens } = scene.parsed.sentence;
  if (clause.force === "denied" || isMeanwhile(scene, clause) || isAboutEvent(scene, clause)) return true;
  // Bunu jurnalistlərə müsahibəsində X deyib: words of the press wait for no head
  if (isPressMeeting(clause)) return false;
  const before = scene.parsed.clauses.findLast(({ index }) => index < clause.index)?.last ?? 0;
  return tokens.slice(Math.min(before, clause.first), clause.last).some(({ lower }) => {
    const wordClass = scene.lexicon.classes.get(lower);
    return wordClass === "press" || wordClass === "habitually";
  });
}

/** `mətbuat konfransında jurnalistlərin suallarını cavablandırıb`: who is asked there speaks there. */
function isPressMeeting(clause: Clause): boolean {
  return eventsIn(clause, { cases: ["loc"], kinds: ["meeting"], isFrame: true }).some(
    ({ eventHead }) => eventHead?.trait === "press",
  );
}

/** `təhlil edərkən … baxıb`: while somebody does something, which need not be at the event. */
function isMeanwhile({ parsed: { sentence } }: Scene, { kind, verb }: Clause): boolean {
  return kind === "converb" && verb !== null && /rk[aə]n$/.test(sentence.tokens[verb.index]?.lower ?? "");
}

/** `forumla bağlı fikirlərini bölüşən X deyib`, `sammiti tənqid edib və bildirib`: who judges an event need not have been at it. */
function isAboutEvent(scene: Scene, clause: Clause): boolean {
  const relatives = nominativeGroups(clause)
    .flatMap(({ members }) => members)
    .flatMap((member) => member.relatives);
  // dənizçilərin əməyini dəyərləndirən Prezident, dəyərləndirir: what he does at all times
  const isStanding = clause.kind === "relative" || clause.verb?.reading.form.mood === "present";
  if (clause.verb?.class === "assess" && isStanding) return true;
  const concerned = clause.kind === "relative" ? [clause, ...relatives] : relatives;
  const isConcerned = concerned.some(({ groups }) =>
    groups.some(({ postposition, members }) => postposition === "concerning" && members.some(isEvent)),
  );
  const judging = [clause, ...relatives, ...chainBefore(scene, clause)].filter(
    ({ verb }) => verb?.class === "assess",
  );
  return isConcerned || judging.some(({ groups }) => groups.some(isOfEvent));
}

/** An event, or something that is its own, as the object. */
function isOfEvent({ case: groupCase, postposition, members }: Group): boolean {
  return (
    groupCase === "acc" &&
    postposition === null &&
    members.some((member) => isEvent(member) || member.owner?.members.some(isEvent) === true)
  );
}
