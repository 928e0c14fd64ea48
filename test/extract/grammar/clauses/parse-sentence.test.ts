import { describe, expect, it } from "vitest";
import type { Nominal } from "../../../../src/extract/grammar/clauses/nominal.ts";
import { parsesOf, renderClauses } from "./render-clauses.ts";

type Parse = readonly [what: string, sentence: string, clauses: readonly string[]];

const parses: Readonly<Record<string, readonly Parse[]>> = {
  "a main clause": [
    [
      "takes subject, place and verb",
      "Yazıçılar Birliyi Qəbələdə konfrans keçirib.",
      ["main hold active stated: nom agency “Yazıçılar Birliyi”, loc place “Qəbələdə”, nom event “konfrans”"],
    ],
    [
      "takes who does it behind a passive",
      "Elm Fondu tərəfindən seminar keçirilib.",
      ["main hold passive stated: nom agent agency “Elm Fondu”, nom event “seminar”"],
    ],
    [
      "does not end at a word that only ends like a verb",
      "Elm Nazirliyi seminarda gələcək layihələr və müəyyən çətinliklər barədə Lalə Məcidovaya yazıb.",
      [
        "main write active stated: nom agency “Elm Nazirliyi”, loc event “seminarda”, nom event “gələcək layihələr”, nom about noun “müəyyən çətinliklər”, dat person “Lalə Məcidovaya”",
      ],
    ],
    [
      "takes the date and the event it happens at",
      "Mayın 5-də Lalə Məcidova konfransda çıxış edib.",
      ["main speak active stated: loc date “Mayın 5-də”, nom person “Lalə Məcidova”, loc event “konfransda”"],
    ],
    [
      "takes a companion with its postposition",
      "Orxan Səfərli Lalə Məcidova ilə görüşüb.",
      ["main meet active stated: nom person “Orxan Səfərli”, nom with person “Lalə Məcidova”"],
    ],
    [
      "takes a companion with the instrumental ending",
      "Orxan Səfərli Lalə Məcidovayla görüşüb.",
      ["main meet active stated: nom person “Orxan Səfərli”, ins person “Lalə Məcidovayla”"],
    ],
    [
      "joins two sides to one group",
      "Elm Nazirliyi ilə Elm Fondu arasında saziş imzalanıb.",
      ["main sign passive stated: nom event “Elm Nazirliyi ilə Elm Fondu arasında saziş”"],
    ],
    [
      "takes a beneficiary in the dative",
      "Elm Fondu Şəki Muzeyinə 20 min manat ayırıb.",
      ["main give active stated: nom agency “Elm Fondu”, dat agency “Şəki Muzeyinə”"],
    ],
    [
      "may be a noun with the copula",
      "Orxan Səfərli Gənclər Fondunun sədridir.",
      ["main stated: nom person “Orxan Səfərli”, nom title “Gənclər Fondunun sədridir”"],
    ],
    [
      "may be a name with the copula",
      "Konfransın təşkilatçısı Elm Nazirliyidir.",
      ["main stated: nom title “Konfransın təşkilatçısı”, nom agency “Elm Nazirliyidir”"],
    ],
    [
      "may lack a verb",
      "Təşkilatçı: Elm Fondu.",
      ["nominal stated: nom title “Təşkilatçı”", "nominal stated: nom agency “Elm Fondu”"],
    ],
  ],
  coordination: [
    [
      "joins persons to one subject",
      "Konfransda Lalə Məcidova, Orxan Səfərli və Kamran Nəbiyev çıxış edib.",
      [
        "main speak active stated: loc event “Konfransda”, nom person “Lalə Məcidova” + person “Orxan Səfərli” + person “Kamran Nəbiyev”",
      ],
    ],
    [
      "joins bodies before one postposition",
      "Elm Nazirliyi və Elm Fondu tərəfindən sərgi keçirilib.",
      ["main hold passive stated: nom agent agency “Elm Nazirliyi” + agency “Elm Fondu”, nom event “sərgi”"],
    ],
    [
      "joins only what is alike",
      "Bakıda və Gəncədə Elm Fondu seminar keçirib.",
      [
        "main hold active stated: loc place “Bakıda” + place “Gəncədə”, nom agency “Elm Fondu”, nom event “seminar”",
      ],
    ],
    [
      "joins titles of one owner",
      "Elm Fondunun təsisçisi və direktoru Orxan Səfərli çıxış edib.",
      ["main speak active stated: nom person “Elm Fondunun təsisçisi və direktoru Orxan Səfərli”"],
    ],
    [
      "keeps the clauses of a chain apart",
      "Lalə Məcidova çıxış edib, Orxan Səfərli isə sualları cavablandırıb.",
      [
        "main speak active stated: nom person “Lalə Məcidova”",
        "main tell active stated: nom contrasted person “Orxan Səfərli”, acc noun “sualları”",
      ],
    ],
  ],
  "a participle": [
    [
      "takes who does it and modifies the event",
      "Elm Fondu tərəfindən keçirilən seminar başa çatıb.",
      [
        "relative hold passive stated: nom agent agency “Elm Fondu”",
        "main hold middle stated: nom event “Elm Fondu tərəfindən keçirilən seminar”",
      ],
    ],
    [
      "takes where, and leaves the subject of the main verb",
      "Elm Fondunun əməkdaşları Gəncədə keçirilən seminarda iştirak edib.",
      [
        "relative hold passive stated: loc place “Gəncədə”",
        "main participate active stated: nom staff “Elm Fondunun əməkdaşları”, loc event “Gəncədə keçirilən seminarda”",
      ],
    ],
    [
      "modifies a person",
      "Konfransda çıxış edən Lalə Məcidova yeni layihədən danışıb.",
      [
        "relative speak active stated: loc event “Konfransda”",
        "main tell active stated: nom person “Konfransda çıxış edən Lalə Məcidova”, abl event “yeni layihədən”",
      ],
    ],
    [
      "of an intransitive verb modifies who does it",
      "Sərgidə iştirak edən Gənclər Fondu mükafat alıb.",
      [
        "relative participate active stated: loc event “Sərgidə”",
        "main win active stated: nom agency “Sərgidə iştirak edən Gənclər Fondu”",
      ],
    ],
    [
      "in the perfect modifies, too",
      "Elm Fondu tərəfindən təşkil edilmiş sərgidə Lalə Məcidova iştirak edib.",
      [
        "relative hold passive stated: nom agent agency “Elm Fondu”",
        "main participate active stated: loc event “Elm Fondu tərəfindən təşkil edilmiş sərgidə”, nom person “Lalə Məcidova”",
      ],
    ],
  ],
  "an object participle": [
    [
      "has its subject in the genitive",
      "Elm Fondunun keçirdiyi seminar başa çatıb.",
      [
        "objectRelative hold active stated: by gen agency “Elm Fondunun”",
        "main hold middle stated: nom event “Elm Fondunun keçirdiyi seminar”",
      ],
    ],
    [
      "has its genitive behind other arguments",
      "Lalə Məcidovanın Bakıda Orxan Səfərli ilə imzaladığı saziş ləğv edilib.",
      [
        "objectRelative sign active stated: by gen person “Lalə Məcidovanın”, loc place “Bakıda”, nom with person “Orxan Səfərli”",
        "main cancel passive stated: nom event “Lalə Məcidovanın Bakıda Orxan Səfərli ilə imzaladığı saziş”",
      ],
    ],
    [
      "has its subject in the bare form right before it",
      "Elm Fondu keçirdiyi seminarı müzakirə edib.",
      [
        "objectRelative hold active stated: by nom agency “Elm Fondu”",
        "main discuss active stated: acc event “Elm Fondu keçirdiyi seminarı”",
      ],
    ],
    [
      "may lie ahead",
      "Elm Fondunun keçirəcəyi seminar elan olunub.",
      [
        "objectRelative hold active planned: by gen agency “Elm Fondunun”",
        "main announce passive stated: nom event “Elm Fondunun keçirəcəyi seminar”",
      ],
    ],
  ],
  "a complement": [
    [
      "is what somebody said",
      "Lalə Məcidova Elm Fondunun seminar keçirdiyini bildirib.",
      [
        "complement hold active stated: by gen agency “Elm Fondunun”, nom event “seminar”",
        "main tell active stated: nom person “Lalə Məcidova”, acc act “keçirdiyini”",
      ],
    ],
    [
      "is what somebody denied",
      "Lalə Məcidova seminarın keçirildiyini təkzib edib.",
      [
        "complement hold passive stated: by gen event “seminarın”",
        "main deny active stated: nom person “Lalə Məcidova”, acc act “keçirildiyini”",
      ],
    ],
    [
      "is what will be",
      "Lalə Məcidova Elm Fondunun seminar keçirəcəyini bildirib.",
      [
        "complement hold active planned: by gen agency “Elm Fondunun”, nom event “seminar”",
        "main tell active stated: nom person “Lalə Məcidova”, acc act “keçirəcəyini”",
      ],
    ],
  ],
  "an act named as a noun": [
    [
      "takes its object",
      "Elm Fondunun seminar keçirməsi nəzərdə tutulub.",
      [
        "act hold active stated: by gen agency “Elm Fondunun”, nom event “seminar”",
        "main plan passive stated: nom act “keçirməsi”",
      ],
    ],
    [
      "is wished for",
      "Elm Fondu seminar keçirmək istəyir.",
      [
        "act hold active unreal: nom event “seminar”",
        "main want active stated: nom agency “Elm Fondu”, nom act “keçirmək”",
      ],
    ],
    [
      "modifies a noun right behind it",
      "Açılış mərasimində Lalə Məcidova salamlama nitqi ilə çıxış edib.",
      ["main speak active stated: loc event “Açılış mərasimində”, nom person “Lalə Məcidova”"],
    ],
  ],
  "a converb": [
    [
      "shares the subject of its finite verb",
      "Orxan Səfərli konfransda çıxış edərək yeni layihədən danışıb.",
      [
        "converb speak active stated: loc event “konfransda”",
        "main tell active stated: nom person “Orxan Səfərli”, abl event “yeni layihədən”",
      ],
    ],
    [
      "has arguments of its own",
      "Orxan Səfərli Lalə Məcidova ilə görüşərək yeni layihədən danışıb.",
      [
        "converb meet active stated: nom with person “Lalə Məcidova”",
        "main tell active stated: nom person “Orxan Səfərli”, abl event “yeni layihədən”",
      ],
    ],
  ],
  "gapping with isə": [
    [
      "makes two clauses of one verb",
      "Festivalı Elm Fondu, sərgini isə Rəssamlar İttifaqı təşkil edib.",
      [
        "main hold active stated: acc event “Festivalı”, nom agency “Elm Fondu”",
        "main hold active stated: acc contrasted event “sərgini”, nom agency “Rəssamlar İttifaqı”",
      ],
    ],
    [
      "shares no object with a part that has its own, event or not",
      "Festivalı Elm Fondu, salonu isə Rəssamlar İttifaqı təşkil edib.",
      [
        "main hold active stated: acc event “Festivalı”, nom agency “Elm Fondu”",
        "main hold active stated: acc contrasted place “salonu”, nom agency “Rəssamlar İttifaqı”",
      ],
    ],
    [
      "keeps a contrasted subject",
      "Konfransı Elm Fondu, seminarı isə Gənclər Fondu keçirib.",
      [
        "main hold active stated: acc event “Konfransı”, nom agency “Elm Fondu”",
        "main hold active stated: acc contrasted event “seminarı”, nom agency “Gənclər Fondu”",
      ],
    ],
  ],
  "behind ki": [
    [
      "stands what is reported",
      "Lalə Məcidova bildirib ki, Elm Fondu seminar keçirib.",
      [
        "main tell active stated: nom person “Lalə Məcidova”",
        "main hold active stated reported: nom agency “Elm Fondu”, nom event “seminar”",
      ],
    ],
    [
      "stands what is rumoured",
      "İddia olunur ki, Elm Fondu seminar keçirib.",
      [
        "main rumour passive stated:",
        "main hold active stated reported: nom agency “Elm Fondu”, nom event “seminar”",
      ],
    ],
  ],
  "a quotation": [
    [
      "of several words with a verb is reported",
      "“Elm Fondu bu il Gəncədə böyük bir seminar keçirib, iştirakçılar sualları cavablandırıb”, – Lalə Məcidova bildirib.",
      [
        "main hold active stated reported: nom agency “Elm Fondu”, nom date “bu il”, loc place “Gəncədə”, nom event “böyük bir seminar”",
        "main tell active stated reported: nom cue “iştirakçılar”, acc noun “sualları”",
        "main tell active stated: nom person “Lalə Məcidova”",
      ],
    ],
    [
      "without a verb is the title of the event behind it",
      "“Yaşıl şəhər” seminarında Lalə Məcidova çıxış edib.",
      ["main speak active stated: loc event ““Yaşıl şəhər” seminarında”, nom person “Lalə Məcidova”"],
    ],
    [
      "with its topic word belongs to the event, too",
      "“Gələcəyin şəhəri” mövzusunda konfrans keçirilib.",
      ["main hold passive stated: nom event ““Gələcəyin şəhəri” mövzusunda konfrans”"],
    ],
  ],
  force: [
    [
      "of a question is unreal",
      "Elm Fondu seminar keçirib?",
      ["main hold active unreal: nom agency “Elm Fondu”, nom event “seminar”"],
    ],
    [
      "of a condition is unreal",
      "Lalə Məcidova çıxış edərsə, Elm Fondu seminar keçirəcək.",
      [
        "main speak active unreal: nom person “Lalə Məcidova”",
        "main hold active unreal: nom agency “Elm Fondu”, nom event “seminar”",
      ],
    ],
    [
      "of a future form is planned",
      "Elm Fondu sabah seminar keçirəcək.",
      ["main hold active planned: nom agency “Elm Fondu”, nom date “sabah”, nom event “seminar”"],
    ],
    [
      "of a negative form is denied",
      "Elm Fondu seminar keçirməyib.",
      ["main hold active denied: nom agency “Elm Fondu”, nom event “seminar”"],
    ],
    [
      "of deyil is denied",
      "Orxan Səfərli Gənclər Fondunun sədri deyil.",
      ["main denied: nom person “Orxan Səfərli”, nom title “Gənclər Fondunun sədri”"],
    ],
    [
      "of nə … nə də is denied",
      "Nə Orxan Səfərli, nə də Lalə Məcidova konfransda iştirak edib.",
      [
        "main participate active denied: nom person “Orxan Səfərli” + person “Lalə Məcidova”, loc event “konfransda”",
      ],
    ],
    [
      "of what should be is unreal",
      "Elm Fondu seminar keçirməlidir.",
      ["main hold active unreal: nom agency “Elm Fondu”, nom event “seminar”"],
    ],
    [
      "of what is supposed is unreal",
      "Elm Fondu, ehtimal ki, seminar keçirib.",
      ["main hold active unreal: nom agency “Elm Fondu”, nom event “seminar”"],
    ],
  ],
  "a plan": [
    [
      "governs an act",
      "Gənclər Fondu mayda festival keçirməyi planlaşdırır.",
      [
        "act hold active stated: loc date “mayda”, nom event “festival”",
        "main plan active stated: nom agency “Gənclər Fondu”, acc act “keçirməyi”",
      ],
    ],
    [
      "governs an event",
      "Elm Fondunun seminarı planlaşdırılır.",
      ["main plan passive stated: nom event “Elm Fondunun seminarı”"],
    ],
  ],
  postpositions: [
    [
      "tell for whom",
      "Elm Fondu Gənclər Fondu üçün seminar keçirib.",
      [
        "main hold active stated: nom agency “Elm Fondu”, nom for agency “Gənclər Fondu”, nom event “seminar”",
      ],
    ],
    [
      "tell what of",
      "Lalə Məcidova yeni layihə haqqında danışıb.",
      ["main tell active stated: nom person “Lalə Məcidova”, nom about event “yeni layihə”"],
    ],
    [
      "tell in whose name",
      "Elm Fondu adından müqaviləni Orxan Səfərli imzalayıb.",
      [
        "main sign active stated: nom behalf agency “Elm Fondu”, acc event “müqaviləni”, nom person “Orxan Səfərli”",
      ],
    ],
    [
      "tell within what",
      "Festival çərçivəsində Elm Fondu seminar keçirib.",
      ["main hold active stated: nom within event “Festival”, nom agency “Elm Fondu”, nom event “seminar”"],
    ],
    [
      "tell with whom jointly",
      "Elm Fondu Gənclər Fondu ilə birgə sərgi keçirib.",
      [
        "main hold active stated: nom agency “Elm Fondu”, nom jointly agency “Gənclər Fondu”, nom event “sərgi”",
      ],
    ],
    [
      "tell as what",
      "Orxan Səfərli Gənclər Fondunda direktor kimi işləyib.",
      [
        "main work active stated: nom person “Orxan Səfərli”, loc agency “Gənclər Fondunda”, nom as title “direktor”",
      ],
    ],
    [
      "tell under what",
      "Orxan Səfərlinin sədrliyi altında iclas keçirilib.",
      ["main hold passive stated: nom under cue “Orxan Səfərlinin sədrliyi”, nom event “iclas”"],
    ],
  ],
  yox: [
    [
      "leaves out the one before it",
      "Konfransda Orxan Səfərli yox, Lalə Məcidova çıxış edib.",
      ["main speak active stated: loc event “Konfransda”, nom person “Lalə Məcidova”"],
    ],
  ],
  owners: [
    [
      "belong to the possessed noun behind them",
      "Lalə Məcidovanın Orxan Səfərli ilə görüşü keçirilib.",
      ["main hold passive stated: nom event “Lalə Məcidovanın Orxan Səfərli ilə görüşü”"],
    ],
    [
      "belong across adjectives",
      "Elm Nazirliyinin növbəti geniş iclası keçirilib.",
      ["main hold passive stated: nom event “Elm Nazirliyinin növbəti geniş iclası”"],
    ],
    [
      "make a staff of a body",
      "Konfransda Elm Nazirliyinin əməkdaşları iştirak edib.",
      ["main participate active stated: loc event “Konfransda”, nom staff “Elm Nazirliyinin əməkdaşları”"],
    ],
    [
      "make a part of a person",
      "Lalə Məcidovanın sədrliyi ilə iclas keçirilib.",
      ["main hold passive stated: nom with cue “Lalə Məcidovanın sədrliyi”, nom event “iclas”"],
    ],
    [
      "make titles before and behind a name",
      "Orxan Səfərli, Gənclər Fondunun sədri, konfransda çıxış edib.",
      [
        "main speak active stated: nom person “Orxan Səfərli, Gənclər Fondunun sədri”, loc event “konfransda”",
      ],
    ],
  ],
  "short and asking verbs, and persons before what they act on": [
    [
      "minib is a verb",
      "Elm Fondunun imzaladığı saziş qüvvəyə minib.",
      [
        "objectRelative sign active stated: by gen agency “Elm Fondunun”",
        "main other active stated: nom event “Elm Fondunun imzaladığı saziş”, dat noun “qüvvəyə”",
      ],
    ],
    [
      "qalıb is a verb",
      "Seminardan qonaqlar razı qalıb.",
      ["main other active stated: abl event “Seminardan”, nom cue “qonaqlar”"],
    ],
    [
      "a person is no owner of the guests behind it",
      "Konfransda çıxış edən Lalə Məcidova iştirakçıları salamlayıb.",
      [
        "relative speak active stated: loc event “Konfransda”",
        "main greet active stated: nom person “Konfransda çıxış edən Lalə Məcidova”, acc cue “iştirakçıları”",
      ],
    ],
    [
      "a person is no owner of the event behind it",
      "Orxan Səfərli konfransı açaraq qonaqları salamlayıb.",
      [
        "converb open active stated: acc event “konfransı”",
        "main greet active stated: nom person “Orxan Səfərli”, acc cue “qonaqları”",
      ],
    ],
    [
      "a question in -mi has its verb",
      "Elm Fondu seminar keçiribmi?",
      ["main hold active unreal: nom agency “Elm Fondu”, nom event “seminar”"],
    ],
    [
      "a question word is no word of the event",
      "Elm Fondu nə vaxt seminar keçirib?",
      ["main hold active unreal: nom agency “Elm Fondu”, nom event “seminar”"],
    ],
  ],
};

/** What is not read so yet; the list must be exact. */
const misread: readonly Parse[] = [
  [
    "a conditional word is no word of the name",
    "Əgər Elm Fondu seminar keçirsə, Lalə Məcidova çıxış edəcək.",
    [
      "main hold active unreal: nom agency “Elm Fondu”, nom event “seminar”",
      "main speak active planned: nom person “Lalə Məcidova”",
    ],
  ],
  [
    "the genitive before a body with ilə owns the event behind it",
    "Elm Nazirliyinin Elm Fondu ilə görüşü keçirilib.",
    ["main hold passive stated: nom event “Elm Nazirliyinin Elm Fondu ilə görüşü”"],
  ],
];

describe.each(Object.entries(parses))("%s", (_, cases) => {
  it.each(cases)("%s: %s", (_what, sentence, clauses) => {
    expect(renderClauses(sentence)).toEqual(clauses);
  });
});

describe("what is misread", () => {
  it.each(misread)("%s: %s", (_what, sentence, clauses) => {
    expect(renderClauses(sentence), "read right now: move it to the parses").not.toEqual(clauses);
  });
});

/** The last nominal of a sentence whose words end so. */
function nominalIn(sentence: string, words: string): Nominal {
  const [parsed] = parsesOf(sentence);
  const found = parsed?.nominals.findLast(({ last }) =>
    parsed.sentence.text.slice(0, parsed.sentence.tokens[last - 1]?.end).endsWith(words),
  );
  if (found === undefined) throw new Error(`nothing ends in "${words}"`);
  return found;
}

describe("a nominal", () => {
  it("of a person has the offices before it, each with its body", () => {
    const { offices } = nominalIn(
      "Gənclər Fondunun sədri, professor Orxan Səfərli konfransda çıxış edib.",
      "Orxan Səfərli",
    );
    expect(offices.map(({ title, isRank, owner }) => [title, isRank, owner?.mention?.entity.name])).toEqual([
      ["sədr", false, "Gənclər Fondu"],
      ["professor", true, undefined],
    ]);
  });

  it("of a former office says so", () => {
    const { offices } = nominalIn(
      "Gənclər Fondunun keçmiş sədri Orxan Səfərli konfransda çıxış edib.",
      "Orxan Səfərli",
    );
    expect(offices.map(({ isFormer, stem }) => [isFormer, stem])).toEqual([[true, "sədr"]]);
  });

  it("of an event has the title in quotation marks, its kind and its owner", () => {
    const event = nominalIn(
      "Elm Fondunun “Yaşıl şəhər” seminarında Lalə Məcidova çıxış edib.",
      "seminarında",
    );
    expect([event.title, event.eventHead?.kind, event.case]).toEqual(["Yaşıl şəhər", "conference", "loc"]);
    expect(event.owner?.members.map(({ mention }) => mention?.entity.name)).toEqual(["Elm Fondu"]);
  });

  it("of a day has its date", () => {
    const { kind, date } = nominalIn("2021-ci il mayın 5-də Elm Fondu seminar keçirib.", "mayın 5-də");
    expect([kind, date]).toEqual(["date", "2021-05-05"]);
  });

  it("of an event has those between whom it was as its complements", () => {
    const { complements } = nominalIn("Elm Nazirliyi ilə Elm Fondu arasında saziş imzalanıb.", "saziş");
    expect(complements.map(({ postposition, members }) => [postposition, members.length])).toEqual([
      ["between", 2],
    ]);
  });

  it("has the clauses that modify it", () => {
    const { relatives } = nominalIn("Elm Fondunun keçirdiyi seminar başa çatıb.", "seminar");
    expect(relatives.map(({ kind, verb }) => [kind, verb?.class])).toEqual([["objectRelative", "hold"]]);
  });

  it("of a body by its people has the body as owner", () => {
    const staff = nominalIn("Konfransda Elm Nazirliyinin əməkdaşları iştirak edib.", "əməkdaşları");
    expect([staff.kind, staff.owner?.members[0]?.kind]).toEqual(["staff", "agency"]);
  });
});
