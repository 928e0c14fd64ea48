import { describe, expect, it } from "vitest";
import { resolve } from "../../src/resolve/resolve.ts";
import { type Article, agency, article, event, person, type Said } from "./article.ts";

const ministry = agency("a1", "Abadlıq Nazirliyi", "ministry");
const [head, deputy, guest] = [
  person("p1", "Orxan Lətifbəyli"),
  person("p2", "Tural Səmədli"),
  person("p3", "Nigar Vəkilzadə"),
];

function captionOf(name: string, told: Partial<Article>): string | undefined {
  const entities = [ministry, head, deputy, guest, ...(told.entities ?? [])];
  const { events } = resolve([article("a", { title: "Nazirlikdə xəbərlər", ...told, entities })]);
  return events.find((each) => each.name === name)?.caption;
}

const quoted = (quote: string) => ({ evidence: { quote, start: 0, end: quote.length } });

describe("a paper that names no topic", () => {
  const signed = (name: string, quote: string): string | undefined =>
    captionOf(name, {
      entities: [event("e1", name, "decision")],
      claims: [["p1", "signed", "e1", quoted(quote)]],
    });

  it("is told with what it brought about", () => {
    const caption = signed(
      "nazir Orxan Lətifbəylinin əmri",
      "Nazir Orxan Lətifbəylinin əmri ilə Tural Səmədli idarə rəisi təyin edilib.",
    );
    expect(caption).toContain("(Tural Səmədli idarə rəisi təyin edilib)");
  });

  it.each([
    ["what others did by it", "Nazir Orxan Lətifbəylinin əmrinə uyğun olaraq, Gəncədə seminar keçirilib."],
    [
      "an effect on nobody who is named",
      "Nazir Orxan Lətifbəylinin əmri ilə xidmətlərinə görə medalla təltif edilib.",
    ],
  ])("is not told with %s", (_, quote) => {
    expect(signed("nazir Orxan Lətifbəylinin əmri", quote)).toContain("(Nazirlikdə xəbərlər)");
  });
});

describe("the sides of a talk", () => {
  const bothOf = (quote: string): readonly Said[] => [
    ["p1", "participated", "e1", quoted(quote)],
    ["p2", "participated", "e1", quoted(quote)],
  ];
  const met = (claims: readonly Said[]): string | undefined =>
    captionOf("görüş", { entities: [event("e1", "görüş", "meeting", { date: "2021-01-12" })], claims });

  it("are not two guests who met somebody else", () => {
    expect(met(bothOf("Qonaqlar əsgər və zabitlərlə görüşüblər."))).not.toContain("Tural");
  });

  it("are not two officers of one body", () => {
    const offices: readonly Said[] = [
      ["p1", "position", "a1", { title: "nazir" }],
      ["p2", "position", "a1", { title: "nazir müavini" }],
    ];
    const told = met([
      ...bothOf("Görüşdə nazir Orxan Lətifbəyli və nazir müavini Tural Səmədli çıxış edib."),
      ...offices,
    ]);
    expect(told).not.toContain("–");
  });

  it("are those who met each other", () => {
    expect(met(bothOf("Orxan Lətifbəyli və Tural Səmədli görüşüblər."))).toBe(
      "görüş: Orxan Lətifbəyli – Tural Səmədli, 12 yanvar 2021",
    );
  });
});

it("what has no two sides is told with its headline where one body beside it tells little", () => {
  const caption = captionOf("test imtahanı", {
    title: "Müəllimlər üçün müsabiqə təşkil ediləcək",
    entities: [event("e1", "test imtahanı", "other", { date: "2025-10" })],
    claims: [["a1", "organised", "e1"]],
  });
  expect(caption).toBe(
    "test imtahanı: Abadlıq Nazirliyi (Müəllimlər üçün müsabiqə təşkil ediləcək), oktyabr 2025",
  );
});

it("the title of the house in front of a description is none of the event", () => {
  const description =
    "“Yaşıl küçə” Açıq Səhmdar Cəmiyyətində ilin yekunlarına və qarşıda duran vəzifələrə həsr olunmuş hesabat iclası";
  const caption = captionOf("iclas", {
    entities: [
      agency("a2", "“Yaşıl küçə” Açıq Səhmdar Cəmiyyəti", "company"),
      event("e1", "iclas", "meeting", {
        date: "2021-01-12",
        place: "“Yaşıl küçə” Açıq Səhmdar Cəmiyyəti",
        description,
      }),
    ],
    claims: [["a2", "organised", "e1"]],
  });
  expect(caption).toMatch(/^ilin yekunlarına.*hesabat iclası: “Yaşıl küçə”/);
});

it("keeps the number in front of what is cut in the middle", () => {
  const name =
    "zavodda tədris və istehsalat təcrübələrinin təşkilinə həsr olunmuş əməkdaşlığın 10 illik yubileyi";
  const caption = captionOf(name, {
    entities: [event("e1", name, "ceremony", { date: "2021-01-12" })],
    claims: [["a1", "organised", "e1"]],
  });
  expect(caption).toContain("… 10 illik yubileyi");
});

it.each([
  ["Abadlıq Nazirliyində 25 iyun – “Bağban günü” münasibətilə müsabiqə keçirilib.", undefined],
  ["Abadlıq Nazirliyində 8 Noyabr qələbəsinə həsr olunmuş müsabiqə keçirilib.", undefined],
  ["İyunun 25-də Abadlıq Nazirliyində müsabiqə keçirilib.", "25 iyun"],
])("a feast is not the day of what was held for it: %s", (text, day) => {
  const start = text.indexOf("müsabiqə");
  const mentions = [{ start, end: start + "müsabiqə".length }];
  const { events } = resolve([
    article("a", {
      text,
      entities: [ministry, event("e1", "müsabiqə", "competition", { mentions })],
      claims: [["a1", "organised", "e1"]],
    }),
  ]);
  expect(events[0]?.caption.endsWith(`, ${day}`)).toBe(day !== undefined);
});

describe("the headline in brackets", () => {
  it("begins behind what the caption names, where its news would be cut", () => {
    const name = "Minarə Bağçılıq Akademiyasının Elmi Şurasının iclası";
    const told = captionOf(name, {
      title: "Minarə Bağçılıq Akademiyasının Elmi Şurasının Dövlət Attestasiyası ilə bağlı qərarı",
      entities: [event("e1", name, "meeting")],
      claims: [["a1", "organised", "e1"]],
    });
    expect(told).toContain("(Dövlət Attesta");
  });

  it("leaves both sides of a paper", () => {
    const told = captionOf("saziş", {
      title: "Nazirlikdə keçirilən tədbirdə xarici qonaqlarla əməkdaşlıq müzakirə edilib",
      entities: [event("e1", "saziş", "agreement")],
      claims: [
        ["a1", "signed", "e1"],
        ["p1", "signed", "e1"],
      ],
    });
    expect(told).toMatch(/^saziş: Abadlıq Nazirliyi – Orxan Lətifbəyli/);
  });
});
