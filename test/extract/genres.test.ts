import { describe, expect, it } from "vitest";
import { extractDocument } from "../../src/commands/extract-documents.ts";
import { grammar } from "../../src/extract/grammar/grammar.ts";
import type { Extraction } from "../../src/model/extraction.ts";
import { documentOf } from "../../src/read/plain-text.ts";
import type { ReadOutcome } from "../../src/read/read-outcome.ts";

const extract = (text: string): Extraction =>
  grammar.extract(documentOf({ id: "genre", uri: "genre.txt", fileName: "", text }));

/** Names of persons and agencies, sorted. */
function names({ entities }: Extraction): readonly string[] {
  return entities.flatMap(({ type, name }) => (type === "event" ? [] : [name])).sort();
}

/** Claims as `subject predicate object`, sorted; an event by its kind. */
function said({ entities, claims }: Extraction): readonly string[] {
  const name = (id: string): string => {
    const entity = entities.find((each) => each.id === id);
    return entity?.type === "event" ? entity.kind : (entity?.name ?? id);
  };
  return claims
    .map(({ subject, predicate, object }) => `${name(subject)} ${predicate} ${name(object)}`)
    .sort();
}

/** What each genre below says of one conference. */
const conference = [
  "Elm Nazirliyi organised conference",
  "Kamran Nəbiyev participated conference",
  "Kamran Nəbiyev position Gəncə Dövlət Universiteti",
];

const lower = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => line.replace(/[Iİ]/g, (letter) => (letter === "I" ? "ı" : "i")).toLowerCase()).sort();

describe("a text in capitals", () => {
  it("says what it says in small letters", () => {
    const found = extract(
      "ELM NAZİRLİYİNİN TƏŞKİLATÇILIĞI İLƏ KONFRANS KEÇİRİLİB. KONFRANSDA GƏNCƏ DÖVLƏT UNİVERSİTETİNİN REKTORU KAMRAN NƏBİYEV ÇIXIŞ EDİB.",
    );
    expect(lower(said(found))).toEqual(lower(conference));
  });

  it("in its headline only is read like others", () => {
    const found = extract(
      "ELM NAZİRLİYİ KONFRANS KEÇİRİB\n\nElm Nazirliyinin təşkilatçılığı ilə konfrans keçirilib. Konfransda Gəncə Dövlət Universitetinin rektoru Kamran Nəbiyev çıxış edib.",
    );
    expect(said(found)).toEqual(conference);
    expect(names(found)).toEqual(["Elm Nazirliyi", "Gəncə Dövlət Universiteti", "Kamran Nəbiyev"]);
  });
});

describe("a text in other letters", () => {
  it("ASCII alone, keeps its names as they are written", () => {
    const found = extract(
      "Elm Nazirliyinin teskilatciligi ile konfrans kecirilib. Konfransda Gence Dovlet Universitetinin rektoru Kamran Nebiyev cixis edib.",
    );
    expect(said(found)).toEqual([
      "Elm Nazirliyi organised conference",
      "Kamran Nebiyev participated conference",
      "Kamran Nebiyev position Gence Dovlet Universiteti",
    ]);
  });

  it("ASCII alone, finds a ministry whose name has other letters", () => {
    const found = extract("Tehsil Nazirliyinin emekdasi Lale Mecidova seminarda istirak edib.");
    expect(names(found)).toEqual(["Lale Mecidova", "Tehsil Nazirliyi"]);
  });

  it("Azerbaijani Cyrillic, is read as Latin and quoted as it is", () => {
    const text =
      "Елм Назирлијинин тәшкилатчылығы илә конфранс кечирилиб. Конфрансда Ҝәнҹә Дөвләт Университетинин ректору Камран Нәбијев чыхыш едиб.";
    const found = extract(text);
    expect(said(found)).toEqual(conference);
    for (const { evidence } of found.claims) expect(text).toContain(evidence.quote);
  });

  it("mixed line by line, is read whole", () => {
    const found = extract(
      "Elm Nazirliyinin təşkilatçılığı ilə konfrans keçirilib.\nКонфрансда Ҝәнҹә Дөвләт Университетинин ректору Камран Нәбијев чыхыш едиб.\nTədbir iki gün davam edib, iştirakçılar sonda suallarına cavab alıblar.",
    );
    expect(said(found)).toEqual(conference);
  });

  it("with Cyrillic twins inside Latin words, is read as if they were Latin", () => {
    const found = extract(
      "Elm N\u0430zirliyinin t\u04d9şkilatçılığı il\u01dd konfrans k\u0435çirilib. Konfransda G\u04d9nc\u04d9 Dövl\u04d9t Universitetinin rektoru K\u0430mr\u0430n N\u04d9biyev çıxış edib.",
    );
    expect(said(found)).toEqual(conference);
  });
});

describe("a text without full stops", () => {
  it("ends its sentences with its lines", () => {
    const found = extract(
      "Konfrans keçirilib\n\nElm Nazirliyinin təşkilatçılığı ilə konfrans keçirilib\nKonfransda Gəncə Dövlət Universitetinin rektoru Kamran Nəbiyev çıxış edib\nSonda iştirakçıların sualları cavablandırılıb\n",
    );
    expect(said(found)).toEqual(conference);
  });

  it("in one line, is read clause by clause", () => {
    const found = extract(
      "Elm Nazirliyinin təşkilatçılığı ilə konfrans keçirilib konfransda Gəncə Dövlət Universitetinin rektoru Kamran Nəbiyev çıxış edib sonda suallar cavablandırılıb",
    );
    expect(said(found)).toEqual(conference);
  });
});

describe("a headline", () => {
  const headline = "Gəncədə Elm Nazirliyinin konfransı keçirilib";
  const body =
    "Elm Nazirliyinin təşkilatçılığı ilə konfrans keçirilib. Konfransda Gəncə Dövlət Universitetinin rektoru Kamran Nəbiyev çıxış edib.";

  it("repeated before the text makes no second event", () => {
    const found = extract(`${headline}\n${headline}\n\n${body}`);
    expect(said(found)).toEqual(conference);
    expect(found.entities.filter(({ type }) => type === "event")).toHaveLength(1);
  });

  it("glued to the front of the text is not quoted with it", () => {
    const found = extract(`${headline}\n\n${headline} ${body}`);
    expect(said(found)).toEqual(conference);
    for (const { evidence } of found.claims) expect(evidence.quote).not.toContain(headline);
  });
});

describe("site furniture", () => {
  it("gives no people, agencies or claims", () => {
    const found = extract(
      [
        "Ana səhifə",
        "Xəbərlər",
        "",
        "Konfrans keçirilib",
        "",
        "Elm Nazirliyinin təşkilatçılığı ilə konfrans keçirilib. Konfransda Gəncə Dövlət Universitetinin rektoru Kamran Nəbiyev çıxış edib.",
        "",
        "Paylaş",
        "Oxunub: 250",
        "Oxşar xəbərlər:",
        "Səhiyyə Mərkəzinin direktoru Lalə Məcidova işdən çıxıb",
        "Dənizçilik Agentliyi tender elan edib",
        "© 2021 Xəbər Agentliyi. Bütün hüquqlar qorunur",
      ].join("\n"),
    );
    expect(said(found)).toEqual(conference);
    expect(names(found)).toEqual(["Elm Nazirliyi", "Gəncə Dövlət Universiteti", "Kamran Nəbiyev"]);
  });
});

describe("lists and tables", () => {
  it("of participants give a claim for each line", () => {
    const found = extract(
      "Konfransda iştirak edənlər:\n• Lalə Məcidova – Səhiyyə Mərkəzinin direktoru;\n• Orxan Səfərli – Gənclər Fondunun sədri;\n• Kamran Nəbiyev – Gəncə Dövlət Universitetinin rektoru.\n",
    );
    expect(said(found)).toEqual([
      "Kamran Nəbiyev participated conference",
      "Kamran Nəbiyev position Gəncə Dövlət Universiteti",
      "Lalə Məcidova participated conference",
      "Lalə Məcidova position Səhiyyə Mərkəzi",
      "Orxan Səfərli participated conference",
      "Orxan Səfərli position Gənclər Fondu",
    ]);
  });

  it("of offices in columns do not mix the rows", () => {
    const found = extract(
      "Rəhbərlik\n\nRektor\tKamran Nəbiyev\nProrektor\tLalə Məcidova\nDekan\tOrxan Səfərli\n\nGəncə Dövlət Universiteti 1970-ci ildə yaradılıb və bu gün burada minlərlə tələbə təhsil alır.\n",
    );
    const persons = found.entities.filter(({ type }) => type === "person").map(({ name }) => name);
    expect(persons).toEqual(["Kamran Nəbiyev", "Lalə Məcidova", "Orxan Səfərli"]);
  });
});

describe("a text in another language", () => {
  const texts = {
    tr: "Bakanlık tarafından düzenlenen konferansta rektör konuşma yaptı. Toplantıya çok sayıda öğrenci ve öğretim üyesi katıldı, ardından sorular yanıtlandı.",
    ru: "Министерство провело конференцию, на которой выступил ректор университета. В мероприятии приняли участие студенты и преподаватели.",
    en: "The ministry held a conference at which the rector of the university spoke. Students and teachers took part in the event.",
  } as const;

  it.each(Object.entries(texts))("%s is recognised", (language, text) => {
    expect(documentOf({ id: "x", uri: "x.txt", fileName: "", text }).language).toBe(language);
  });

  it.each(Object.values(texts))("is reported, not mangled: %s", (text) => {
    const document = documentOf({ id: "x", uri: "x.txt", fileName: "", text });
    const read: ReadOutcome = { outcome: "read", path: "x.txt", document };
    expect(extractDocument(read, { extractor: grammar, languages: ["az"] })).toMatchObject({
      outcome: "skipped",
      reason: expect.stringContaining("not Azerbaijani"),
    });
  });

  it.each(Object.values(texts))("read all the same, keeps every promise: %s", (text) => {
    for (const { evidence } of extract(text).claims)
      expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
  });
});
