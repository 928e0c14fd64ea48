/** Who organised, held, hosted what. */
import type { Clause, Nominal, NominalKind } from "../clauses/nominal.ts";
import { subjectOf } from "./arguments.ts";
import { isEvent, modifiedEvents } from "./clause-events.ts";
import type { Construction } from "./construction.ts";
import { isNotGiven } from "./participation.ts";
import type { Scene } from "./scene.ts";

export const organisation: readonly Construction[] = [
  {
    shape: "verb",
    name: "organised-by",
    predicate: "organised",
    verbs: ["hold", "launch", "found"],
    voices: ["passive", "middle"],
    who: ["agent"],
    others: ["joint"],
    what: { kind: "object" },
    examples: [
      "Elm Fondu tərəfindən seminar keçirilib.",
      "Elm Fondu tərəfindən keçirilən seminar başa çatıb.",
    ],
    nearMisses: ["Elm Fondunda seminar keçirilib.", "Elm Fondu haqqında seminar keçirilib."],
  },
  {
    shape: "verb",
    name: "organised-jointly",
    predicate: "organised",
    verbs: ["hold", "launch"],
    voices: ["passive", "middle"],
    who: ["joint"],
    what: { kind: "object" },
    examples: [
      "Səma Cəmiyyəti ilə birlikdə seminar keçirilib.",
      "Elm Fondu ilə birlikdə sərgi keçirilib.",
      "Gəncə Universiteti ilə birgə konfrans təşkil edilib.",
    ],
    nearMisses: ["Səma Cəmiyyəti ilə bağlı seminar keçirilib.", "Səma Cəmiyyəti ilə bağlı sərgi açılıb."],
  },
  {
    shape: "verb",
    name: "organised-verb",
    predicate: "organised",
    verbs: ["hold", "launch", "found"],
    voices: ["active"],
    who: ["subject"],
    others: ["joint"],
    what: { kind: "object" },
    unless: (scene, clause) => isMeetingOfTwo(scene, clause) || isBySpeech(clause),
    examples: [
      "Elm Fondu ilə Su İdarəsi birgə seminar təşkil edib.",
      "Yazıçılar Birliyi Qəbələdə konfrans keçirib.",
      "Trestin təşkil etdiyi təlim başa çatıb.",
      "Elm Fondu yeni layihəyə start verib.",
      "Elm Fondu “Ulduz” olimpiadasını təsis edib.",
    ],
    nearMisses: [
      "Yazıçılar Birliyi konfrans keçirmək istəyir.",
      "Lalə Məcidova “Su” mövzusunda çıxışı ilə konfransı davam etdirib.",
      "Konfrans öz işini Yazıçılar Birliyində davam etdirib.",
      "Yazıçılar Birliyi nazirlə görüş keçirib.",
    ],
  },
  {
    shape: "verb",
    name: "carried-out",
    predicate: "organised",
    verbs: ["conduct"],
    who: ["doer"],
    others: ["joint"],
    what: { kind: "object", kinds: ["other"] },
    isOfBodies: true,
    examples: [
      "Su Nazirliyinin əməkdaşları Balıq İdarəsi ilə birlikdə xüsusi əməliyyat aparıblar.",
      "Su Nazirliyi tərəfindən monitorinq aparılıb.",
    ],
    nearMisses: ["Su Nazirliyi suyun monitorinqi üzrə iş aparıb.", "Su Nazirliyində monitorinq aparılıb."],
  },
  {
    shape: "verb",
    name: "realised-with",
    predicate: "organised",
    verbs: ["hold"],
    voices: ["active"],
    who: ["companion"],
    isOfBodies: true,
    what: { kind: "object", kinds: ["project"] },
    examples: [
      "Elm Fondunun Gəncə Universiteti ilə həyata keçirdiyi layihə başa çatıb.",
      "Su İdarəsinin Elm Fondu ilə həyata keçirdiyi layihə başa çatıb.",
      "Elm Fondunun Su İdarəsi ilə icra etdiyi layihə başa çatıb.",
    ],
    nearMisses: [
      "Elm Fondunun Gəncə Universiteti ilə keçirdiyi seminar başa çatıb.",
      "Elm Fondu Gəncə Universiteti ilə bağlı layihə həyata keçirib.",
    ],
  },
  {
    shape: "verb",
    name: "announced",
    predicate: "organised",
    verbs: ["announce"],
    who: ["doer"],
    others: ["joint"],
    what: { kind: "object", kinds: ["competition"] },
    isOfBodies: true,
    examples: ["Elm Fondu yeni müsabiqə elan edib.", "Elm Fondu tərəfindən müsabiqə elan olunub."],
    nearMisses: ["Elm Fondu müsabiqənin qaliblərini elan edib.", "Müsabiqənin nəticələri elan olunub."],
  },
  {
    shape: "verb",
    name: "began",
    predicate: "organised",
    verbs: ["launch"],
    voices: ["middle"],
    who: ["subject"],
    what: { kind: "among", cases: ["dat"], kinds: ["project"] },
    examples: [
      "Elm Fondu yeni layihəyə başlayıb.",
      "Su İdarəsi “Təmiz su” layihəsinə başlayıb.",
      "Gəncə Universiteti yeni layihəyə başlayıb.",
    ],
    nearMisses: ["Elm Fondunun yeni layihəsi başlayıb.", "Elm Fondu turnirə başlayıb."],
  },
  {
    shape: "verb",
    name: "invited-to-contest",
    predicate: "organised",
    verbs: ["invite"],
    voices: ["active"],
    who: ["subject"],
    isOfBodies: true,
    what: { kind: "invited", kinds: ["competition"] },
    examples: [
      "Elm Fondu şirkətləri tenderdə iştirak etməyə dəvət edir.",
      "Elm Fondu gəncləri müsabiqəyə dəvət edir.",
    ],
    nearMisses: [
      "Elm Fondu şirkətləri seminarda iştirak etməyə dəvət edir.",
      "Elm Fondu qonaqları sərgiyə dəvət edir.",
    ],
  },
  {
    shape: "verb",
    name: "hosted",
    predicate: "organised",
    verbs: ["host"],
    who: ["subject"],
    what: { kind: "at", cases: ["dat", "acc"] },
    examples: [
      "Foruma Gəncə Universiteti ev sahibliyi edib.",
      "Sammitə Elm Fondu ev sahibliyi edib.",
      "Konfransa Su İdarəsi ev sahibliyi edib.",
    ],
    nearMisses: ["Forum Gəncə Universitetində keçirilib.", "Foruma Bakı ev sahibliyi edib."],
  },
  {
    shape: "cue",
    name: "with-organising",
    predicate: "organised",
    parts: ["organising", "initiative", "hosting", "partnership", "channel"],
    ways: ["with"],
    examples: [
      "Xəzər Atletika Klubunun təşəbbüsü ilə marafon keçirilib.",
      "Elm Fondunun təşkilatçılığı ilə seminar keçirilib.",
      "Su İdarəsinin təşəbbüsü ilə konfrans təşkil edilib.",
    ],
    nearMisses: [
      "Gənclərin təşəbbüsü ilə marafon keçirilib.",
      "Tələbələrin təşkilatçılığı ilə sərgi keçirilib.",
    ],
  },
  {
    shape: "cue",
    name: "in-partnership",
    predicate: "organised",
    parts: ["partnership"],
    ways: ["within"],
    isOfHeld: true,
    examples: [
      "Seminar Elm Fondu və Su İdarəsinin birgə əməkdaşlığı çərçivəsində keçirilib.",
      "Sərgi Elm Fondu ilə Su İdarəsinin əməkdaşlığı çərçivəsində keçirilib.",
      "Təlim Elm Fondu və Gəncə Universitetinin birgə əməkdaşlığı çərçivəsində keçirilib.",
    ],
    nearMisses: [
      "Seminar regional əməkdaşlıq çərçivəsində keçirilib.",
      "Seminar beynəlxalq əməkdaşlıq çərçivəsində təşkil olunub.",
    ],
  },
  {
    shape: "part",
    name: "organiser-is",
    predicate: "organised",
    parts: ["organiser"],
    examples: [
      "“Təmiz hava” layihəsinin təşkilatçısı Rəssamlar İttifaqıdır.",
      "Forumun təşkilatçısı Elm Fondudur.",
      "Sərginin təşkilatçısı Su İdarəsi olub.",
    ],
    nearMisses: ["Layihənin təşkilatçısı bəlli deyil.", "Sərginin təşkilatçısı mükafatlandırılıb."],
  },
  {
    shape: "event",
    name: "own-session",
    predicate: "organised",
    nouns: { class: "event", traits: ["session"] },
    who: ["owner"],
    owners: "agency",
    alone: "only",
    unless: (scene, nominal) => nominal.isPlural || isTopicOfTalk(scene, nominal),
    examples: [
      "Milli Şuranın iclası keçirilib.",
      "Elm Fondunun müşavirəsi keçirilib.",
      "Gənclər Şurasının iclası keçirilib.",
    ],
    nearMisses: [
      "Milli Şuranın tarixi öyrənilib.",
      "Milli Şuranın sessiyaları maraqlı olub.",
      "Milli Şuranın iclası, yeni layihələr ilə bağlı müzakirələr aparılıb.",
    ],
  },
  {
    shape: "event",
    name: "own-gathering",
    predicate: "organised",
    nouns: { class: "event", kinds: ["conference", "training"] },
    who: ["owner"],
    owners: "agency",
    alone: "only",
    unless: (scene, nominal) => !nominal.isPossessed || isNotGiven(scene, nominal),
    examples: ["Bakıda Elm Fondunun illik konfransı keçirilib.", "Elm Fondunun yay məktəbi başa çatıb."],
    nearMisses: [
      "Elm Fondunun konfransları haqqında kitab çıxıb.",
      "Gəncə Universitetinin IV kurs tələbələrinin təcrübəsi başlayıb.",
      "Elm Fondunun konfransında Rəşad Quluzadə çıxış edib.",
    ],
  },
  {
    shape: "event",
    name: "own-project",
    predicate: "organised",
    nouns: { class: "event", kinds: ["project"] },
    who: ["owner"],
    owners: "agency",
    alone: "only",
    unless: (_, { title, isPlural, eventHead }) => title === null || isPlural || eventHead?.trait === "shown",
    examples: [
      "Elm Fondunun “Təmiz su” layihəsi çərçivəsində təlim keçirilib.",
      "Su İdarəsinin “Bulaq” layihəsi çərçivəsində seminar keçirilib.",
      "Elm Fondunun “Yaşıl şəhər” layihəsi başa çatıb.",
    ],
    nearMisses: [
      "Elm Fondunun layihəsi çərçivəsində təlim keçirilib.",
      "Elm Fondunun “Təmiz su” proqramına baxılıb.",
    ],
  },
  {
    shape: "event",
    name: "session-at-body",
    predicate: "organised",
    nouns: { class: "event", traits: ["session"] },
    who: ["venue"],
    examples: [
      "Elm Nazirliyində kollegiya iclası keçirilib.",
      "Elm Nazirliyində işçi qrupunun iclası keçirilib.",
    ],
    nearMisses: ["Elm Nazirliyində seminar keçirilib.", "Elm Nazirliyində müşavirə keçirilib."],
  },
];

/** `Şuranın iclası, layihələr ilə bağlı müzakirələr aparılıb`: one of what people talk about. */
function isTopicOfTalk({ places }: Scene, nominal: Nominal): boolean {
  const { clause, group, holder } = places.get(nominal) ?? {};
  if (holder !== null || group === undefined || clause?.verb?.class !== "converse") return false;
  const isListed = group.postposition === null && group.case === "nom" && group.after !== clause.verb.first;
  return isListed || group.postposition === "concerning" || group.postposition === "about";
}

/** `çıxışı ilə konfransı davam etdirib`: who goes on with a speech holds nothing. */
function isBySpeech({ groups }: Clause): boolean {
  return groups.some(
    ({ postposition, case: groupCase, members }) =>
      (postposition === "with" || groupCase === "ins") && members.some(({ part }) => part === "speech"),
  );
}

const meeters: ReadonlySet<NominalKind> = new Set(["person", "agency", "place", "title", "staff"]);

/** `X Y ilə görüş keçirib`: both took part, nobody organised. */
function isMeetingOfTwo(scene: Scene, clause: Clause): boolean {
  const objects = [
    ...clause.groups.flatMap(({ members }) => members),
    ...modifiedEvents(scene, clause),
  ].filter(isEvent);
  const hasCompanion = clause.groups.some(
    ({ postposition, case: groupCase, members }) =>
      (postposition === "with" || postposition === "between" || groupCase === "ins") &&
      members.some(({ kind }) => meeters.has(kind)),
  );
  const isTalk = objects.some(({ eventHead }) => eventHead?.trait === "talk" || eventHead?.trait === "talks");
  if (
    isTalk &&
    subjectOf(scene, clause).every((actor) => actor.kind !== "named" || actor.entity.type === "person")
  )
    return true;
  return (
    hasCompanion &&
    objects.some(({ eventHead }) => eventHead?.kind === "meeting" || eventHead?.kind === "visit")
  );
}
