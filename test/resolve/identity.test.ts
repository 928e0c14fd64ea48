import { describe, expect, test } from "vitest";
import type { EventEntity } from "../../src/model/entity.ts";
import type { AgencyKind } from "../../src/model/vocabulary.ts";
import { explainPair } from "../../src/resolve/explain.ts";
import { resolve, resolveInDetail } from "../../src/resolve/resolve.ts";
import { suggestPairs } from "../../src/resolve/suggest.ts";
import { type Article, agency, article, event, person, type Said } from "./article.ts";

const ministry = agency("m", "Abadlıq Nazirliyi", "ministry");
const guild = agency("g", "“Nur Kabel” ASC", "company");
const head = person("p", "Orxan Lətifbəyli");

/** Two documents, each with one event of these parties; how many events the graph has. */
function eventsOf(
  one: EventEntity,
  other: EventEntity,
  more: Partial<Article> = {},
  claims?: readonly Said[],
): number {
  const said: readonly Said[] = claims ?? [
    ["m", "organised", "e"],
    ["p", "participated", "e"],
  ];
  const told = (id: string, happening: EventEntity) =>
    article(id, { entities: [ministry, guild, head, happening], claims: said, ...more });
  return resolve([told("a", one), told("b", other)]).events.length;
}
const acts = (name: string, date: string | null = null): EventEntity =>
  event("e", name, "decision", { date });
const signed: readonly Said[] = [["p", "signed", "e"]];
const bothSigned: readonly Said[] = [
  ["m", "signed", "e"],
  ["g", "signed", "e"],
];
const paper = (name: string, date: string | null = null): EventEntity =>
  event("e", name, "agreement", { date });
const session = (name: string, date = "2021-05-26"): EventEntity => event("e", name, "meeting", { date });
const row = (name: string): EventEntity => event("e", name, "conference");

/** One who speaks at two ceremonies that two texts of one day tell of. */
const spoken = (one: Partial<EventEntity>, other: Partial<EventEntity>): number =>
  eventsOf(
    event("e", one.name ?? "mərasim", "ceremony", one),
    event("e", other.name ?? "mərasim", "ceremony", other),
    { published: "2021-05-26" },
    [["p", "participated", "e"]],
  );

describe("who speaks at one ceremony of a day", () => {
  test("is at one, whatever ending its owner has, and at two where the owners differ", () => {
    expect(spoken({}, {})).toBe(1);
    expect(
      spoken({ name: "emalatxanaların açılış mərasimi" }, { name: "emalatxanalarının açılış mərasimi" }),
    ).toBe(1);
    expect(spoken({ name: "körpünün açılış mərasimi" }, { name: "məktəbin açılış mərasimi" })).toBe(2);
  });

  test("is at two where the texts describe them otherwise", () => {
    const [one, other] = [
      "yarış qaliblərinin mükafatlandırılması mərasimi",
      "Körpü zavodunun açılışı mərasimi",
    ];
    expect(spoken({ description: one }, { description: one })).toBe(1);
    expect(spoken({ description: one }, { description: other })).toBe(2);
  });
});

test("an act of one day that two texts cite years later is one, but not one that is news", () => {
  const cited = (published: string): number => {
    const told = (id: string, act: EventEntity) =>
      article(id, { published, entities: [head, act], claims: signed });
    const [bare, titled] = ["12 may 2001-ci il tarixli Fərman", "“Küçələr haqqında” Fərman"];
    return resolve([told("a", acts(bare, "2001-05-12")), told("b", acts(titled, "2001-05-12"))]).events
      .length;
  };
  expect([cited("2021-05-26"), cited("2001-05-13")]).toEqual([1, 2]);
});

describe("events of two documents", () => {
  test.each<[string, EventEntity, EventEntity, readonly Said[] | undefined]>([
    [
      "an act of one number and year",
      acts("2021-ci il 85 nömrəli fərman"),
      acts("85 saylı 2021-ci il fərmanı"),
      signed,
    ],
    [
      "an act of one day and signer",
      acts("Sərəncam", "2021-05-26"),
      acts("26 may 2021-ci il tarixli Sərəncam", "2021-05-26"),
      signed,
    ],
    [
      "an undated paper of one kind between the same two",
      paper("anlaşma memorandumu"),
      paper("memorandum"),
      bothSigned,
    ],
    ["a session of one body on one day", session("iclası"), session("növbəti iclası"), undefined],
    [
      "a name of many words on one day",
      session("uşaq bağçalarının təmiri üzrə qəbul"),
      session("uşaq bağçalarının təmiri üzrə qəbul"),
      [["g", "participated", "e"]],
    ],
    [
      "an undated edition of one title",
      row("“Yaşıl küçə şəhərə” V forumu"),
      row("“Yaşıl küçə şəhərə” 5-ci forumu"),
      undefined,
    ],
  ])("are one: %s", (_, one, other, claims) => {
    expect(eventsOf(one, other, {}, claims)).toBe(1);
  });

  test.each<[string, EventEntity, EventEntity, readonly Said[] | undefined]>([
    [
      "acts of two numbers",
      acts("2021-ci il 85 nömrəli fərman"),
      acts("2021-ci il 86 nömrəli fərman"),
      signed,
    ],
    [
      "acts of one number in two years",
      acts("2021-ci il 85 nömrəli fərman"),
      acts("2022-ci il 85 nömrəli fərman"),
      signed,
    ],
    ["papers of two kinds between the same two", paper("müqavilə"), paper("niyyət protokolu"), bothSigned],
    ["sessions of one body on two days", session("iclası"), session("iclası", "2021-05-27"), undefined],
    ["talks of two and of three", session("ikitərəfli görüş"), session("üçtərəfli görüş"), undefined],
    ["a talk and the press conference after it", session("görüş"), session("mətbuat konfransı"), undefined],
    [
      "undated editions of one title",
      row("“Yaşıl küçə şəhərə” V forumu"),
      row("“Yaşıl küçə şəhərə” VI forumu"),
      undefined,
    ],
  ])("are two: %s", (_, one, other, claims) => {
    expect(eventsOf(one, other, {}, claims)).toBe(2);
  });
});

describe("events of one document", () => {
  const inOne = (...names: readonly string[]): number =>
    resolve([
      article("a", {
        entities: [ministry, ...names.map((name, index) => event(`e${index}`, name, "conference"))],
        claims: names.map((_, index) => ["m", "organised", `e${index}`] as const),
      }),
    ]).events.length;

  test.each([
    ["a title, then its head noun alone", ["“Yaşıl küçə” mövzusunda elmi seminar", "Seminar"], 1],
    [
      "two editions written in two ways",
      ["“Yaşıl küçə şəhərə” 14-cü beynəlxalq forumu", "XIV beynəlxalq forumu"],
      1,
    ],
    ["two titles and a head noun alone", ["“Yaşıl küçə” seminarı", "“Mavi küçə” seminarı", "seminar"], 3],
    ["two editions", ["“Yaşıl küçə” V forumu", "“Yaşıl küçə” VI forumu"], 2],
  ])("%s", (_, names, count) => {
    expect(inOne(...names)).toBe(count);
  });
});

/** How many nodes two names of bodies make. */
function bodiesOf(one: string, other: string, kind: AgencyKind = "government"): number {
  const named = (id: string, name: string) => article(id, { entities: [agency("a", name, kind)] });
  return resolve([named("a", one), named("b", other)]).agencies.length;
}

describe("bodies of two documents", () => {
  test.each<[string, string, AgencyKind]>([
    ["Azərbaycan Bağçılıq və Meşə Universiteti", "Bağçılıq və Meşə Universiteti", "university"],
    ["“Araz” Elmİstehsalat Birliyi", "“Araz” Elm İstehsalat Birliyi", "company"],
    ["“Nar” Kitab Təbliğatı Mərkəzi", "“Nar” Kitab Təbliğat Mərkəzi", "culture"],
    ["Şirvan şəhərinin Abadlıq Mərkəzi", "Şirvan şəhər Abadlıq Mərkəzi", "government"],
    ["Göyçay Rayon Polis Şöbəsi", "Göyçay rayon polis şöbəsi", "unit"],
    ["“NKB” PHŞ", "NKB", "university"],
    ["Bağ Sığorta Bankı", "Bağ Sığorta Bank", "bank"],
  ])("%s and %s are one", (one, other, kind) => {
    expect(bodiesOf(one, other, kind)).toBe(1);
  });

  test.each<[string, string, AgencyKind]>([
    ["Brandenburq Texniki Universiteti", "Texniki Universiteti", "university"],
    ["Göyçay Rayon Polis Şöbəsi", "Qusar Rayon Polis Şöbəsi", "unit"],
    ["Şirvan şəhər 5 nömrəli məktəb", "Gəncə şəhər 5 nömrəli məktəb", "school"],
    ["MK", "MK", "party"],
  ])("%s and %s are two", (one, other, kind) => {
    expect(bodiesOf(one, other, kind)).toBe(2);
  });

  test("have each its own part of a name, where no text says whose it is", () => {
    const headed = (id: string, head: string) =>
      article(id, {
        entities: [agency("u", "Kadrlar şöbəsi", "unit"), person("p", head)],
        claims: [["p", "position", "u", { title: "rəis" }]],
      });
    expect(resolve([headed("a", "Lalə Məcidova"), headed("b", "Orxan Nurlu")]).agencies).toHaveLength(2);
  });

  test("have a part that nearly all texts give to one of them, where a text names no other that has parts", () => {
    const chair = agency("u", "“Bağ və Bostan” kafedrası", "unit");
    const school = agency("m", "Bağçılıq Akademiyası", "university");
    const known = Array.from({ length: 10 }, (_, index) =>
      article(`k${index}`, { entities: [chair, school], claims: [["u", "part_of", "m"]] }),
    );
    const alone = article("a", { entities: [chair, agency("c", "“Nur Kabel” ASC", "company")] });
    const elsewhere = article("b", { entities: [chair, agency("d", "Ticarət Universiteti", "university")] });
    const documentsOf = (...told: ReturnType<typeof article>[]) =>
      resolve(told).agencies.find(({ kind }) => kind === "unit")?.documents;
    expect(documentsOf(...known, alone)).toBe(11);
    expect(documentsOf(...known, elsewhere)).toBe(10);
    expect(documentsOf(...known.slice(1), alone)).toBe(9);
  });

  test("are explained by what joined them", () => {
    const named = (id: string, name: string) => article(id, { entities: [agency("a", name, "company")] });
    const resolution = resolveInDetail([named("a", "Sea Tech"), named("b", "Seatech")]);
    const [one, other] = resolution.testimony.agencies;
    if (one === undefined || other === undefined) throw new Error("two bodies are named");
    const { isOne, comparison } = explainPair(resolution, one, other);
    expect([isOne, comparison.verdict, comparison.reasons[0]?.rule]).toEqual([
      true,
      "same",
      "names agree but for spaces",
    ]);
  });
});

/** A document about the holder of an office in the ministry. */
const holder = (id: string, name: string, title = "rəis") =>
  article(id, { entities: [ministry, person("p", name)], claims: [["p", "position", "m", { title }]] });
const peopleOf = (...items: Parameters<typeof resolve>[0][]): number =>
  resolve(items.flatMap((each) => [...each])).persons.length;

describe("people of two documents", () => {
  test.each([
    ["Nurulla Qəhrəmanlı", "Nurullah Qəhrəmanlı"],
    ["Cəmil Vəkilzadə", "Müslüm Cəmil Vəkilzadə"],
  ])("%s and %s in one office are one", (one, other) => {
    expect(peopleOf([holder("a", one), holder("b", other)])).toBe(1);
  });

  test.each([
    ["Nigar Vəkilzadə", "Nərgiz Vəkilzadə"],
    ["Tofiq Salahov", "Tofiqə Salahova"],
    ["Nurulla Əli oğlu Qəhrəmanlı", "Nurullah Vəli oğlu Qəhrəmanlı"],
  ])("%s and %s are two even in one office", (one, other) => {
    expect(peopleOf([holder("a", one), holder("b", other)])).toBe(2);
  });

  test("with two initials are one where the documents name one body", () => {
    const listed = (id: string, body = ministry) =>
      article(id, { entities: [body, person("p", "Z.Ə. Vəkilzadə")] });
    expect(peopleOf([listed("a"), listed("b")])).toBe(1);
    expect(peopleOf([listed("a"), listed("b", { ...guild, id: "m" })])).toBe(2);
  });

  test("who hold one office under alike names are put to the reader", () => {
    const [suggestion] = suggestPairs(
      resolveInDetail([holder("a", "Nigar Vəkilzadə"), holder("b", "Nərgiz Vəkilzadə")]),
      5,
    );
    expect(suggestion?.captions).toEqual({
      one: expect.stringContaining("Vəkilzadə"),
      other: expect.stringContaining("Vəkilzadə"),
    });
  });
});
