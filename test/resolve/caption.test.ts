import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AgencyKind } from "../../src/model/vocabulary.ts";
import { longestCaption } from "../../src/resolve/caption-text.ts";
import { leadOf } from "../../src/resolve/event-lead.ts";
import { resolve } from "../../src/resolve/resolve.ts";
import { type Article, agency, article, event, person, type Said } from "./article.ts";

const ministry = agency("a1", "Azərbaycan Respublikasının Abadlıq Nazirliyi", "ministry");
const company = agency("a2", "“Nur Kabel” Açıq Səhmdar Cəmiyyəti", "company");
const unit = agency("a3", "Kadrlar şöbəsi", "unit");
const head = person("p1", "Orxan Lətifbəyli");

function captionsOf(told: Partial<Article>): Readonly<Record<string, string>> {
  const entities = [ministry, company, unit, head, ...(told.entities ?? [])];
  const graph = resolve([article("a", { title: "Nazirlikdə danışıqlar aparılıb", ...told, entities })]);
  const nodes = [...graph.persons, ...graph.agencies, ...graph.events];
  return Object.fromEntries(nodes.map(({ name, caption }) => [name, caption]));
}

const bothMet: readonly Said[] = [
  ["a1", "participated", "e1"],
  ["a2", "participated", "e1"],
];

it("names the one who was met beside whom met, not who stood by", () => {
  const [aide, guest] = [person("p2", "Tural Səmədli"), person("p3", "Nigar Vəkilzadə")];
  const quote = "Orxan Lətifbəyli və Tural Səmədli Nigar Vəkilzadə ilə görüşüb.";
  const said = ["p1", "p2", "p3"].map(
    (each): Said => [each, "participated", "e1", { evidence: { quote, start: 0, end: quote.length } }],
  );
  const captions = captionsOf({
    title: quote,
    entities: [aide, guest, event("e1", "görüş", "meeting", { date: "2021-01-12" })],
    claims: said,
  });
  expect(captions.görüş).toMatch(/Nigar Vəkilzadə.*2021/);
  expect(captions.görüş).not.toContain("Tural");
});

it("names the one who was rung beside whom rang first, not who rang too", () => {
  const [rival, winner] = [person("p2", "Tural Səmədli"), person("p3", "Nigar Vəkilzadə")];
  const quote = "Orxan Lətifbəyli və Tural Səmədli Nigar Vəkilzadəyə zəng edib.";
  const said = ["p1", "p2", "p3"].map(
    (each): Said => [each, "participated", "e1", { evidence: { quote, start: 0, end: quote.length } }],
  );
  const captions = captionsOf({
    title: quote,
    entities: [rival, winner, event("e1", "telefon danışığı", "meeting", { date: "2021-01-12" })],
    claims: said,
  });
  expect(captions["telefon danışığı"]).toBe(
    "telefon danışığı: Orxan Lətifbəyli – Nigar Vəkilzadə, 12 yanvar 2021",
  );
});

describe("captions of events", () => {
  it.each<[string, Parameters<typeof event>[3], readonly Said[], string]>([
    ["görüş", { date: "2021-01-12" }, bothMet, "görüş: Abadlıq Nazirliyi – “Nur Kabel”, 12 yanvar 2021"],
    ["görüşü", {}, bothMet, "görüş: Abadlıq Nazirliyi – “Nur Kabel”, 14 yanvar 2021 xəbəri"],
    [
      "iclası",
      { date: "2021-01" },
      [["a1", "organised", "e1"]],
      "iclas: Abadlıq Nazirliyi (Nazirlikdə danışıqlar aparılıb), yanvar 2021",
    ],
    [
      "“Yaşıl küçə” mövzusunda seminar",
      { date: "2021-01-12/2021-01-14", place: "Gəncə" },
      bothMet,
      "“Yaşıl küçə” mövzusunda seminar, Gəncə, 12–14 yanvar 2021",
    ],
    [
      "növbəti mətbuat konfransı",
      { date: "2021-01-12" },
      bothMet,
      "mətbuat konfransı: Abadlıq Nazirliyi (Nazirlikdə danışıqlar aparılıb), 12 yanvar 2021",
    ],
    [
      "səfər",
      { place: "Minarə", kind: "visit" },
      [["p1", "participated", "e1"]],
      "səfər: Orxan Lətifbəyli, Minarə, 14 yanvar 2021 xəbəri",
    ],
    [
      "layihənin onlayn təqdimatı",
      { kind: "ceremony" },
      [["a1", "organised", "e1"]],
      "layihənin onlayn təqdimatı: Abadlıq Nazirliyi (Nazirlikdə…), 14 yanvar 2021 xəbəri",
    ],
    [
      "Abadlıq naziri, general-mayor Orxan Lətifbəylinin əmri",
      { kind: "decision" },
      [["p1", "signed", "e1"]],
      "Orxan Lətifbəylinin əmri (Nazirlikdə danışıqlar aparılıb), 14 yanvar 2021 xəbəri",
    ],
    ["“Yaşıl küçə” yarışı", { kind: "competition" }, bothMet, "“Yaşıl küçə” yarışı, 14 yanvar 2021 xəbəri"],
    [
      "tədbir",
      { aliases: ["Yaşıl küçə", "“Yaşıl küçə” mövzusunda tədbir"] },
      bothMet,
      "“Yaşıl küçə” mövzusunda tədbir, 14 yanvar 2021 xəbəri",
    ],
    [
      "müşavirə",
      {
        date: "2021-01-12",
        description: "ilin birinci yarısının yekunlarına və qarşıda duran vəzifələrə həsr olunmuş müşavirə",
      },
      bothMet,
      "ilin birinci yarısının yekunlarına… olunmuş müşavirə: Abadlıq Nazirliyi, 12 yanvar 2021",
    ],
    [
      "vida mərasimi",
      { date: "2021-01-12" },
      [["p1", "participated", "e1"]],
      "vida mərasimi: Orxan Lətifbəyli (Nazirlikdə danışıqlar aparılıb), 12 yanvar 2021",
    ],
    [
      "sədr Nigar Vəkilzadənin görüşü",
      { date: "2021-01-12" },
      bothMet,
      "sədr Nigar Vəkilzadənin görüşü: Abadlıq Nazirliyi – “Nur Kabel”, 12 yanvar 2021",
    ],
    [
      "müşavirə",
      { date: "2021-01-12", description: "2020-ci ilin yekunlarına həsr olunmuş müşavirə" },
      bothMet,
      "2020-ci ilin yekunlarına həsr olunmuş müşavirə: Abadlıq Nazirliyi, 12 yanvar 2021",
    ],
    [
      "Azərbaycan Respublikasının Hökuməti ilə Minarə Hökuməti arasında yollar haqqında Sazişi",
      { date: "2021-01-12" },
      bothMet,
      "Azərbaycan Hökuməti ilə Minarə Hökuməti arasında yollar haqqında Sazişi, 12 yanvar 2021",
    ],
    [
      "Azərbaycan Respublikasının 3-cü prezidentinin fərmanı",
      { date: "2021-01-12" },
      bothMet,
      "Azərbaycanın 3-cü prezidentinin fərmanı: Abadlıq Nazirliyi – “Nur Kabel”, 12 yanvar 2021",
    ],
    [
      "səfəri",
      { date: "2021-01-12", description: "Lətifbəyli Gəncəyə səfəri", kind: "visit" },
      [["p1", "participated", "e1"]],
      "Gəncəyə səfəri: Orxan Lətifbəyli, 12 yanvar 2021",
    ],
    [
      "Prezident Orxan Lətifbəylinin 12 yanvar 2021-ci il tarixli Sərəncamı",
      { date: "2021-01-12" },
      [["p1", "signed", "e1"]],
      "Prezident Orxan Lətifbəylinin 12 yanvar 2021-ci il tarixli Sərəncamı",
    ],
  ])("%s", (name, more, claims, caption) => {
    const told = captionsOf({
      published: "2021-01-14",
      entities: [event("e1", name, "meeting", more)],
      claims,
    });
    expect(told[name]).toBe(caption);
  });

  it("name one side of an event once", () => {
    const claims: readonly Said[] = [
      ["p1", "position", "a1", { title: "nazir" }],
      ["p1", "organised", "e1"],
      ["a1", "participated", "e1"],
      ["a2", "participated", "e1"],
    ];
    const told = captionsOf({ published: "2021-01-14", entities: [event("e1", "görüş", "meeting")], claims });
    expect(told.görüş).toBe("görüş: Orxan Lətifbəyli – “Nur Kabel”, 14 yanvar 2021 xəbəri");
  });

  it.each([
    ["Nazirlikdə danışıqlar aparılıb - FOTO", "görüş (Nazirlikdə danışıqlar aparılıb)"],
    ["NAZİRLİKDƏ DANIŞIQLAR APARILIB", "görüş (Nazirlikdə danışıqlar aparılıb)"],
  ])("take from the headline %s", (title, caption) => {
    const told = captionsOf({ title, entities: [event("e1", "görüş", "meeting")] });
    expect(told.görüş).toBe(caption);
  });

  it("are never longer than they may be and never empty, whatever the names", () => {
    const words = fc.array(
      fc.oneof(
        fc.string({ minLength: 1, unit: "grapheme" }),
        fc.constantFrom("Uzun", "“Ad", "iclası”", "2021"),
      ),
      { minLength: 1, maxLength: 40 },
    );
    fc.assert(
      fc.property(words, words, (name, title) => {
        const written = name.join(" ").trim() || "görüş";
        const told = captionsOf({
          title: title.join(" "),
          entities: [event("e1", written, "meeting")],
          claims: bothMet,
        });
        for (const caption of Object.values(told)) {
          expect(caption.length).toBeLessThanOrEqual(longestCaption);
          expect(caption).not.toBe("");
        }
      }),
      { numRuns: 100 },
    );
  });
});

const toldIn = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { mentions: [{ start, end: start + words.length }] };
};

describe("captions of events whose texts tell little", () => {
  it("name the parties in the order of the sentence, a person before the body that the person speaks for", () => {
    const quote = "İclasda Abadlıq Nazirliyinin sədri Orxan Lətifbəyli və Tural Səmədli iştirak ediblər.";
    const evidence = { quote, start: 0, end: quote.length };
    const captions = captionsOf({
      entities: [person("p2", "Tural Səmədli"), event("e1", "iclas", "meeting", { date: "2021-01-12" })],
      claims: [
        ["p2", "participated", "e1", { evidence }],
        ["a1", "participated", "e1", { evidence }],
        ["p1", "participated", "e1", { evidence }],
        ["p1", "position", "a1", { title: "sədr" }],
      ],
    });
    expect(captions.iclas).toMatch(/^iclas: Orxan Lətifbəyli – Tural Səmədli/);
  });

  it.each([
    ["Mayın 7-də iclas keçirilib.", ", 7 may"],
    ["Mayın 7-də və iyunun 9-da iclas keçirilib.", ""],
    ["Aprelin 16-da 8 noyabr – Zəfər Gününə həsr olunmuş iclas keçirilib.", ", 16 aprel"],
    ["Mayın 20-21-də iclas keçirilib.", ", 20–21 may"],
    ["Mayın 7-də qonaqlar gəlib. Direktorla iclas keçirilib.", ", 7 may"],
    ["Mayın 7-də və iyunun 9-da qonaqlar gəlib. Direktorla iclas keçirilib.", ""],
    ["2020-ci il mayın 7-də imzalanmış sərəncama uyğun olaraq iyunun 3-də iclas keçirilib.", ""],
  ])("tell the day without a year where %s is all that is known", (text, when) => {
    const captions = captionsOf({
      text,
      entities: [event("e1", "iclas", "meeting", toldIn(text, "iclas"))],
      claims: [["a1", "organised", "e1"]],
    });
    expect(captions.iclas).toBe(`iclas: Abadlıq Nazirliyi (Nazirlikdə danışıqlar aparılıb)${when}`);
  });

  it.each([
    ["Oxu Günü", "yazıçıların diqqətini çəkən məsələ ilə bağlı layihə", /^Oxu Günü: /],
    ["ölkənin Ticarət Şurasının iclası", undefined, /\(Nazirlikdə danışıql.*\), 12 yanvar/],
    ["yubileyi", "Orxan Lətifbəyovun 80 illik yubileyi", /^Orxan Lətifbəyovun 80 illik yubileyi/],
    ["iclası", "Mayın 7-də Minarə Şurasının yekun iclası", /^Minarə Şurasının yekun iclası/],
    ["tədbir", '"Körpü və yol" mövzusunda tədbir', /^“Körpü və yol” mövzusunda tədbir/],
    [
      "“Körpü və Azərbaycan Respublikasının yolları” seminarı",
      undefined,
      /^“Körpü və Azərbaycan Respublikasının yolları” seminarı/,
    ],
  ])("%s, described as %s", (name, description, caption) => {
    const told = captionsOf({
      entities: [event("e1", name, "meeting", { date: "2021-01-12", ...(description && { description }) })],
      claims: [["p1", "participated", "e1"]],
    });
    expect(told[name]).toMatch(caption);
  });

  it("leave a body its whole name where there is room", () => {
    const centre = agency("a4", "Minarə Qan Xəstəlikləri ilə Mübarizə Mərkəzi", "health");
    const captions = captionsOf({
      entities: [centre, event("e1", "maarifləndirmə tədbiri", "meeting", { date: "2021-01-12" })],
      claims: [["a4", "organised", "e1"]],
    });
    expect(captions["maarifləndirmə tədbiri"]).toContain("Minarə Qan Xəstəlikləri ilə Mübarizə Mərkəzi");
  });
});

describe("captions of bodies and people", () => {
  it("a part whose owner no text tells has its acronym beside it, else a headline that says more than its name", () => {
    const bureau = agency("a4", "Beynəlxalq Ölçü Bürosu", "unit", { acronym: "BÖB" });
    expect(captionsOf({ entities: [bureau] })[bureau.name]).toBe("Beynəlxalq Ölçü Bürosu (BÖB)");
    const told = captionsOf({
      title: "Kadrlar şöbəsi",
      claims: [["p1", "position", "a3", { title: "rəis" }]],
    });
    expect(told["Kadrlar şöbəsi"]).toBe("Kadrlar şöbəsi");
  });

  it("a part of a body has its body, where the text tells it", () => {
    expect(captionsOf({ claims: [["a3", "part_of", "a1"]] })["Kadrlar şöbəsi"]).toBe(
      "Kadrlar şöbəsi, Abadlıq Nazirliyi",
    );
    expect(captionsOf({ claims: [["p1", "position", "a3", { title: "rəis" }]] })["Kadrlar şöbəsi"]).toBe(
      "Kadrlar şöbəsi (Nazirlikdə danışıqlar aparılıb)",
    );
  });

  it.each<[string, AgencyKind, string, readonly Said[]]>([
    ["Bərpa Komitəsi", "government", "Bərpa Komitəsi, Abadlıq Nazirliyi", [["a4", "part_of", "a1"]]],
    ["Gəncə Yol Xidməti", "government", "Gəncə Yol Xidməti", [["a4", "part_of", "a1"]]],
    [
      "Abadlıq Nazirliyinin Tikinti Komitəsi",
      "government",
      "Abadlıq Nazirliyinin Tikinti Komitəsi",
      [["a4", "part_of", "a1"]],
    ],
    ["Körpü Universiteti", "university", "Körpü Universiteti", [["a4", "part_of", "a1"]]],
    ["Körpü İnşaat", "company", "Körpü İnşaat", [["a4", "part_of", "a1"]]],
    [
      "Plan sektoru",
      "unit",
      "Plan sektoru, Kadrlar şöbəsi, Abadlıq Nazirliyi",
      [
        ["a4", "part_of", "a3"],
        ["a3", "part_of", "a1"],
      ],
    ],
  ])(
    "%s, a part, is captioned with its body unless its name or its kind needs none",
    (name, kind, caption, claims) => {
      expect(captionsOf({ entities: [agency("a4", name, kind)], claims })[name]).toBe(caption);
    },
  );

  it.each<[name: string, kind: AgencyKind, aliases: readonly string[], caption: string]>([
    ["Bahar", "media", ["“Bahar” qəzeti"], "“Bahar” qəzeti"],
    ["Bahar", "company", ["“Bahar” MMC"], "Bahar"],
    ["Bahar Qızıl", "company", ["“Bahar Qızıl” şirkəti"], "Bahar Qızıl"],
    ["Gəncə -Quba Təhsil İdarəsi", "government", [], "Gəncə-Quba Təhsil İdarəsi"],
    [
      "körpü və elm komissiyası",
      "government",
      [],
      "körpü və elm komissiyası (Nazirlikdə danışıqlar aparılıb)",
    ],
    ["Körpü və Elm Komissiyası", "government", [], "Körpü və Elm Komissiyası"],
  ])("%s, a %s also called %j, has a caption that tells what it is: %s", (name, kind, aliases, caption) => {
    expect(captionsOf({ entities: [agency("a4", name, kind, { aliases: [...aliases] })] })[name]).toBe(
      caption,
    );
  });

  it("an international body is told with its acronym", () => {
    const name = "Körpü Məsələləri üzrə Təşkilat";
    const body = agency("a4", name, "international", { acronym: "KMT" });
    expect(captionsOf({ entities: [body] })[name]).toBe(`${name} (KMT)`);
  });

  it("an institute of a university is told with it, and a university of a list without", () => {
    const school = agency("a5", "Minarə Universiteti", "university");
    const of = (name: string) =>
      captionsOf({
        entities: [school, agency("a4", name, "university")],
        claims: [["a4", "part_of", "a5"]],
      })[name];
    expect(of("Rəqəmsal Körpülər İnstitutu")).toBe("Rəqəmsal Körpülər İnstitutu, Minarə Universiteti");
    expect(of("Körpü Universiteti")).toBe("Körpü Universiteti");
  });

  it("a body that every town has is told with its town", () => {
    const title = "Gəncədə sərgi açılıb";
    const captions = captionsOf({ title, entities: [agency("a4", "Mədəniyyət Evi", "culture")] });
    expect(captions["Mədəniyyət Evi"]).toBe("Mədəniyyət Evi, Gəncə");
  });

  it("an owner that one of many documents tells is left out", () => {
    const board = agency("a4", "Bərpa Komitəsi", "government");
    const others = ["b", "c", "d", "e"].map((id) => article(id, { entities: [board] }));
    const one = article("a", { entities: [board, ministry], claims: [["a4", "part_of", "a1"]] });
    expect(resolve([one, ...others]).agencies.map(({ caption }) => caption)).toContain("Bərpa Komitəsi");
  });

  it("a chair that took part in an event has its university beside it", () => {
    const captions = captionsOf({
      entities: [event("e1", "seminar", "conference", { date: "2021-01-12" })],
      claims: [
        ["a3", "organised", "e1"],
        ["a3", "part_of", "a1"],
      ],
    });
    expect(captions.seminar).toMatch(/^seminar: Kadrlar şöbəsi, Abadlıq Nazirliyi/);
  });

  it("a part that the name tells has its body beside it, and no headline that says the same again", () => {
    const captions = captionsOf({
      title: "Kadrlar şöbəsinin iclası keçirilib",
      entities: [event("e1", "Kadrlar şöbəsinin növbəti iclası", "meeting", { date: "2021-01-12" })],
      claims: [
        ["a3", "organised", "e1"],
        ["a3", "part_of", "a1"],
      ],
    });
    expect(captions["Kadrlar şöbəsinin növbəti iclası"]).toBe(
      "Kadrlar şöbəsinin iclası: Abadlıq Nazirliyi, 12 yanvar 2021",
    );
  });

  it("a name that tells little gives way to one that begins with whose it is, and a long place to its acronym", () => {
    const school = agency("a4", "Minarə Dövlət Körpü və Yollar Akademiyası", "university", {
      acronym: "MDKYA",
    });
    const captions = captionsOf({
      entities: [
        school,
        event("e1", "80 illik yubileyi", "ceremony", {
          aliases: ["Tural Səmədlinin 80 illik yubileyi", "Dünən 80 illik yubileyi"],
          date: "2021-01-12",
          place: school.name,
        }),
      ],
      claims: [["a1", "organised", "e1"]],
    });
    expect(captions["80 illik yubileyi"]).toMatch(
      /^Tural Səmədlinin 80 illik yubileyi: Abadlıq Nazirliyi, MDKYA, /,
    );
  });

  it("a title of no day is told with whose it was", () => {
    const name = "“Yaşıl küçə” yarışı";
    const captions = captionsOf({
      entities: [event("e1", name, "competition")],
      claims: [["a1", "organised", "e1"]],
    });
    expect(captions[name]).toBe("“Yaşıl küçə” yarışı: Abadlıq Nazirliyi");
  });

  it("a place in front of a long description stands behind it", () => {
    const description =
      "Gəncə Evində (GE) yeniyetmələrin və gənclərin bilik yarışlarına hazırlığı üçün maarifləndirici tədbir";
    const captions = captionsOf({
      entities: [
        event("e1", "tədbir", "conference", { date: "2021-01-12", place: "Gəncə Evi", description }),
      ],
      claims: [["p1", "participated", "e1"]],
    });
    expect(captions.tədbir).toBe(
      "yeniyetmələrin və gənclərin… maarifləndirici tədbir: Orxan Lətifbəyli, 12 yanvar 2021",
    );
  });

  it("capitals of words that say nothing give way to what the event was held for", () => {
    const description = "şairin anadan olmasının ildönümünə həsr olunmuş beynəlxalq elmi konfrans";
    const captions = captionsOf({
      entities: [event("e1", "Beynəlxalq Elmi Konfrans", "conference", { description })],
      claims: [["p1", "participated", "e1"]],
    });
    expect(captions["Beynəlxalq Elmi Konfrans"]).toMatch(/^şairin anadan olmasının ildönümünə/);
  });

  it("a headline that only says that it was held is not told", () => {
    const captions = captionsOf({
      title: "Nazirlikdə əməkdaşların iclası təşkil edilib",
      entities: [event("e1", "Nazirlikdə əməkdaşların iclası", "meeting")],
      claims: [["p1", "participated", "e1"]],
    });
    expect(captions["Nazirlikdə əməkdaşların iclası"]).not.toContain("təşkil");
  });

  it("a quotation inside a title that is cut is closed once for each that is open", () => {
    const name =
      "“Uzunömürlü “Çinar” ağaclarının qorunmasına və gələcək nəsillərə çatdırılmasına dair hazırlıq” kursları";
    const { [name]: caption } = captionsOf({ entities: [event("e1", name, "training")] });
    expect(caption).toMatch(/^“Uzunömürlü “Çinar” ağaclarının [^”]*… hazırlıq” kursları$/);
  });

  it("namesakes have their offices, others their names", () => {
    const one = article("a", {
      entities: [ministry, head],
      claims: [["p1", "position", "a1", { title: "nazir" }]],
    });
    const other = article("b", {
      entities: [company, head],
      claims: [["p1", "position", "a2", { title: "direktor" }]],
    });
    const { persons } = resolve([one, other]);
    expect(persons.map(({ caption }) => caption).sort()).toEqual([
      "Orxan Lətifbəyli, direktor, “Nur Kabel”",
      "Orxan Lətifbəyli, nazir, Abadlıq Nazirliyi",
    ]);
    expect(captionsOf({})["Orxan Lətifbəyli"]).toBe("Orxan Lətifbəyli");
  });
});

it.each([
  ["iclası", "iclas", 0],
  ["70-ci iclası", "70-ci iclas", 0],
  ["Kollegiya iclası", "kollegiya iclası", 0],
  ["bu cür görüşlər", "görüşlər", 0],
  ["bugünkü mətbuat konfransı", "mətbuat konfransı", 0],
  ["“Əlilliyi olan şəxslər” konfransı", "“Əlilliyi olan şəxslər” konfransı", 2],
  ["media müsabiqəsi", "media müsabiqəsi", 1],
  ["respublika müşavirəsi", "respublika müşavirəsi", 0],
  ["li əmr", "əmr", 0],
  ["Tələbələrimiz “Körpü və yol” mövzusunda seminar", "“Körpü və yol” mövzusunda seminar", 3],
  ["Yeni Kitab", "Yeni Kitab", 0],
  ["YENİ TƏDBİR", "yeni tədbir", 0],
])("the name %s begins a caption as %s", (name, text, tellingWords) => {
  expect(leadOf(name)).toMatchObject({ text, tellingWords });
});
