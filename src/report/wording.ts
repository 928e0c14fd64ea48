/**
 * The words of reports, one record a language; a missing word does not compile. Templates hold `{names}` that are
 * never inflected, so Azerbaijani puts the role before a colon instead of a case ending on a foreign name.
 */
import type { AnchorKind } from "../model/anchor.ts";
import type { AgencyKind, EventKind, ParticipantRole, SupportKind } from "../model/vocabulary.ts";
import type { Report, ReportLanguage, SectionName } from "./report.ts";
import type { MarkKind } from "./timeline.ts";

export interface Wording {
  readonly language: ReportLanguage;
  readonly notice: string;
  readonly sources: string;
  readonly headings: Readonly<Record<SectionName, string>>;
  readonly front: Readonly<
    Record<
      | "what"
      | "names"
      | "acronym"
      | "date"
      | "place"
      | "documents"
      | "corpus"
      | "undated"
      | "build"
      | "modalities"
      | "left"
      | "predecessor"
      | "successor"
      | "period"
      | "people"
      | "agencies"
      | "events"
      | "statements"
      | "single"
      | "oneSource",
      string
    >
  >;
  readonly modalities: string;
  readonly left: Readonly<Record<"lines" | "names", string>>;
  readonly reading: Pick<Report["method"], "heading" | "sentences">;
  readonly answers: Readonly<Record<"links" | "lastEvents", string>>;
  readonly named: string;
  /** How often claims of one kind were right when people read them. */
  readonly readings: { readonly many: string; readonly few: string; readonly none: string };
  readonly person: string;
  readonly agencyKinds: Readonly<Record<AgencyKind, string>>;
  readonly eventKinds: Readonly<Record<EventKind, string>>;
  readonly supports: Readonly<Record<SupportKind, string>>;
  readonly participated: Readonly<Record<ParticipantRole, string>>;
  readonly organised: string;
  readonly organisedBy: string;
  readonly signed: string;
  readonly signedBy: string;
  readonly funded: string;
  readonly fundedWith: string;
  readonly position: string;
  readonly positionUntitled: string;
  readonly partOf: string;
  readonly founded: string;
  readonly planned: string;
  readonly denied: string;
  readonly unconfirmed: string;
  readonly reported: string;
  readonly reportedIn: string;
  readonly period: string;
  readonly since: string;
  readonly until: string;
  readonly ended: string;
  readonly sharedEvents: string;
  readonly sharedAgencies: string;
  readonly support: string;
  readonly oneSource: string;
  readonly weakest: string;
  readonly onSeveralSources: string;
  readonly bestFirst: string;
  /** Where in its document a quote is, by the kind of place. */
  readonly places: Readonly<Record<AnchorKind, string>>;
  readonly reprint: string;
  readonly connectionTitle: string;
  readonly shown: string;
  readonly shownBest: string;
  readonly listAll: string;
  readonly nothing: string;
  readonly more: string;
  readonly figure: string;
  readonly figureLeft: string;
  readonly figureOverview: string;
  readonly chart: Readonly<
    Record<
      "statements" | "events" | "undated" | "hatched" | "period" | "asserted" | "planned" | "table",
      string
    >
  >;
  readonly timeline: Readonly<Record<"title" | "caption" | "left", string>> & {
    readonly kinds: Readonly<Record<MarkKind, string>>;
  };
  readonly money: Readonly<
    Record<
      | "title"
      | "caption"
      | "sums"
      | "noCurrency"
      | "noSum"
      | "untold"
      | "left"
      | "giver"
      | "receiver"
      | "given"
      | "status"
      | "table",
      string
    >
  >;
  readonly legend: string;
  readonly cited: string;
  readonly address: string;
  readonly lasting: string;
  readonly overview: string;
  readonly inDocuments: string;
}

const english: Wording = {
  language: "en",
  notice: "This says what the press wrote, not that it is true.",
  sources: "Sources",
  headings: {
    direct: "Directly connected",
    offices: "Offices held",
    holders: "Office holders",
    organisations: "Organisations",
    participants: "Who took part",
    events: "Events",
    signatures: "Signatures",
    money: "Money and support",
    connections: "Connections",
    "common-events": "Common events",
    "common-agencies": "Common organisations",
    paths: "Ways from one to the other",
    contradictions: "Contradictions",
    people: "People most written about",
    agencies: "Organisations most written about",
    communities: "Who belongs together",
    repeated: "In several documents, but by one source",
    planned: "Planned",
    denied: "Denied",
  },
  front: {
    what: "What",
    names: "Also written",
    acronym: "Acronym",
    date: "Date",
    place: "Place",
    documents: "Documents that name it",
    corpus: "Documents read",
    undated: "Of these without a date",
    build: "Build",
    modalities: "Told here",
    left: "Left out for room",
    predecessor: "Took the place of",
    successor: "Replaced by",
    period: "Published",
    people: "People",
    agencies: "Organisations",
    events: "Events",
    statements: "Statements",
    single: "Of these in one document only",
    oneSource: "Of these by one independent source only",
  },
  modalities: "said to be so: {asserted}; planned: {planned}; denied: {denied}",
  left: { lines: "lines: {count} (elaqe query lists them all)", names: "names in the picture: {count}" },
  reading: {
    heading: "How this was made and how to read it",
    sentences: [
      "Every line is what a text says; the numbers lead to its words.",
      "“Planned” is what a text says is to come, “denied” what it says is not so; neither counts as having been.",
      "Documents are one independent source where one reprints the other, where they say it in the same sentence, or where they stand on one site. A line without a count stands in one document.",
      "What stands behind a quote of how often its kind was right counts the readings of the same rule that people have checked; it does not say whether the press is right.",
      "What people have judged to be read wrongly is not in the graph.",
      "All that is behind a line – every quote, its place in the text and the rule that read it – is told by the command {command} with the id of a quote, which stands at its end in the list of sources.",
    ],
  },
  answers: { links: "Strongest links", lastEvents: "Last events" },
  named: "named in: {sentences}",
  readings: {
    many: "its kind right in {right} of {read} read",
    few: "its kind right in {right} of {read} read, fewer than ten readings",
    none: "its kind read by nobody yet",
  },
  person: "person",
  agencyKinds: {
    ministry: "ministry",
    government: "government body",
    parliament: "parliament",
    court: "court",
    embassy: "embassy",
    international: "international organisation",
    university: "university",
    school: "school",
    health: "health institution",
    company: "company",
    bank: "bank",
    fund: "fund",
    ngo: "non-governmental organisation",
    party: "political party",
    media: "media",
    culture: "cultural institution",
    sport: "sports organisation",
    military: "military body",
    unit: "part of an organisation",
    other: "organisation",
  },
  eventKinds: {
    meeting: "meeting",
    conference: "conference",
    training: "training",
    ceremony: "ceremony",
    visit: "visit",
    competition: "competition",
    agreement: "agreement",
    decision: "decision",
    project: "project",
    founding: "founding",
    other: "event",
  },
  supports: { cash: "money", grant: "grant", loan: "loan", "in-kind": "in kind", discount: "discount" },
  participated: {
    participant: "{subject} took part in {object}",
    speaker: "{subject} spoke at {object}",
    chair: "{subject} chaired {object}",
    guest: "{subject} was a guest at {object}",
    winner: "{subject} won at {object}",
  },
  organised: "{subject} organised {object}",
  organisedBy: "{object}: organised by {subjects}",
  signed: "{subject} signed {object}",
  signedBy: "{object}: signed by {subjects}",
  funded: "{subject} gave money or support to {object}",
  fundedWith: "{subject} supported {object}: {money}",
  position: "{subject} – {title}, {object}",
  positionUntitled: "{subject} held an office at {object}",
  partOf: "{subject} is part of {object}",
  founded: "{subject} founded {object}",
  planned: "planned",
  denied: "denied",
  unconfirmed: "no report in these documents that it took place",
  reported: "reported {date}",
  reportedIn: "reported in ‘{title}’",
  period: "from {from} to {to}",
  since: "from {from}",
  until: "to {to}",
  ended: "no longer",
  sharedEvents: "{subject} and {others}: events in common: {objects}",
  sharedAgencies: "{subject} and {others}: organisations in common: {objects}",
  support: "documents: {documents}, independent sources: {sources}",
  oneSource: "documents: {documents}, all of them one source",
  weakest: "of the weakest part: {count}",
  onSeveralSources: "Connections of which several independent sources say both sides: {count} of {total}.",
  bestFirst:
    "The shortest first; of one length the best supported: by the independent sources of the weakest part, then by those of all parts together. A longer way is told only where it goes over none of the names of a shorter one.",
  places: {
    member: "in the file {label}",
    message: "message {label}",
    row: "row {label}",
    page: "page {label}",
    heading: "under “{label}”",
  },
  reprint: "the same words as {number}",
  connectionTitle: "{subject} and {object}: how they are connected",
  shown: "Shown: {shown} of {total}.",
  shownBest: "Shown: {shown} of {total}, those of most independent sources, then the latest.",
  listAll: "All of them:",
  nothing: "Nothing was found in these documents.",
  more: "and {count} more",
  figure: "Nearest in the graph. An arrow shows who acts; a dashed one is planned.",
  figureLeft: "{count} more are not drawn.",
  figureOverview:
    "Those most written about and what joins them. An arrow shows who acts; a dashed one is planned.",
  chart: {
    statements: "Statements over time: by the day of the event or office, else of the report.",
    events: "Events over time, by their day.",
    undated: "Without a date: {count}.",
    hatched: "Hatched is planned.",
    period: "Period",
    asserted: "Said to be so",
    planned: "Planned",
    table: "The numbers as a table",
  },
  timeline: {
    title: "Timeline",
    caption:
      "When it was: a mark is a day, a bar a span, or a month or year of which no day is told. ◆ event  ▲ signature  ● money or support  ■ office. Hollow: only the day of the report is known; hatched: planned. Each mark leads to its line below.",
    left: "Dated and not drawn: {count}.",
    kinds: { event: "event", signature: "signature", money: "money or support", office: "office" },
  },
  money: {
    title: "Who gave to whom",
    caption:
      "Who gave money or support to whom. Only sums of one currency are on one scale, and none are added up: texts may tell of one sum twice. Hatched or dashed is planned. Each leads to its line below.",
    sums: "Sums in {currency}",
    noCurrency: "Sums without a currency",
    noSum: "Given without a sum being told",
    untold: "money or support",
    left: "Not drawn: {count}.",
    giver: "Giver",
    receiver: "Receiver",
    given: "What",
    status: "Status",
    table: "The same as a table",
  },
  legend: "● person  ■ organisation  ◆ event",
  cited: "cited in",
  address: "Lasting address of this line",
  lasting: "Lasting address of this line; all that is behind it: elaqe why {id}",
  overview: "Overview",
  inDocuments: "{subject}: documents: {count}",
};

const azerbaijani: Wording = {
  language: "az",
  notice: "Burada mətbuatın yazdıqları göstərilir; bu, yazılanların doğru olması demək deyil.",
  sources: "Mənbələr",
  headings: {
    direct: "Birbaşa əlaqə",
    offices: "Tutduğu vəzifələr",
    holders: "Vəzifə tutanlar",
    organisations: "Qurumlar",
    participants: "İştirak edənlər",
    events: "Tədbirlər",
    signatures: "İmzalar",
    money: "Vəsait və dəstək",
    connections: "Əlaqələr",
    "common-events": "Ortaq tədbirlər",
    "common-agencies": "Ortaq qurumlar",
    paths: "Birindən digərinə aparan yollar",
    contradictions: "Ziddiyyətlər",
    people: "Haqqında ən çox yazılan şəxslər",
    agencies: "Haqqında ən çox yazılan qurumlar",
    communities: "Bir-biri ilə bağlı olanlar",
    repeated: "Bir neçə sənəddə, lakin bir mənbədən",
    planned: "Planlaşdırılanlar",
    denied: "İnkar edilənlər",
  },
  front: {
    what: "Növü",
    names: "Digər yazılışları",
    acronym: "Qısa adı",
    date: "Tarix",
    place: "Yer",
    documents: "Adı çəkilən sənədlər",
    corpus: "Oxunmuş sənədlər",
    undated: "Onlardan tarixi olmayanlar",
    build: "Qrafın nömrəsi",
    modalities: "Burada deyilənlər",
    left: "Yer azlığından buraxılanlar",
    predecessor: "Sələfi",
    successor: "Xələfi",
    period: "Dərc tarixi",
    people: "Şəxslər",
    agencies: "Qurumlar",
    events: "Tədbirlər",
    statements: "Məlumatlar",
    single: "Onlardan yalnız bir sənəddə olanlar",
    oneSource: "Onlardan yalnız bir müstəqil mənbəyə əsaslananlar",
  },
  modalities: "olduğu deyilən: {asserted}; planlaşdırılan: {planned}; inkar edilən: {denied}",
  left: { lines: "sətirlər: {count} (hamısını elaqe query göstərir)", names: "şəkildəki adlar: {count}" },
  reading: {
    heading: "Necə hazırlanıb və necə oxumalı",
    sentences: [
      "Hər sətir bir mətnin dediyidir; nömrələr onun sözlərinə aparır.",
      "“Planlaşdırılır” – mətnə görə olacaq, “inkar edilir” – mətnə görə belə deyil; heç biri baş vermiş sayılmır.",
      "Biri digərini təkrar çap edən, bunu eyni cümlə ilə deyən və ya eyni saytda olan sənədlər bir müstəqil mənbədir. Sayı göstərilməyən sətir bir sənəddədir.",
      "Sitatın yanında onun növündən neçəsinin oxunduğu və neçəsinin düzgün olduğu yazılır: insanların yoxladığı oxunuşlar sayılıb; bu, mətbuatın haqlı olub-olmadığını bildirmir.",
      "İnsanların səhv oxunmuş saydığı məlumatlar qrafda yoxdur.",
      "Sətrin arxasında duranların hamısını – hər sitatı, onun mətndəki yerini və onu oxuyan qaydanı – {command} əmri göstərir; sitatın nömrəsi (claim-…) mənbələr siyahısında onun sonundadır.",
    ],
  },
  answers: { links: "Ən möhkəm əlaqələr", lastEvents: "Son tədbirlər" },
  named: "adı burada çəkilir: {sentences}",
  readings: {
    many: "bu növdən oxunub: {read}, düzgün: {right}",
    few: "bu növdən oxunub: {read}, düzgün: {right}; ondan az oxunuş",
    none: "bu növü hələ heç kim oxumayıb",
  },
  person: "şəxs",
  agencyKinds: {
    ministry: "nazirlik",
    government: "dövlət qurumu",
    parliament: "parlament",
    court: "məhkəmə",
    embassy: "səfirlik",
    international: "beynəlxalq təşkilat",
    university: "universitet",
    school: "məktəb",
    health: "səhiyyə müəssisəsi",
    company: "şirkət",
    bank: "bank",
    fund: "fond",
    ngo: "qeyri-hökumət təşkilatı",
    party: "siyasi partiya",
    media: "media",
    culture: "mədəniyyət müəssisəsi",
    sport: "idman təşkilatı",
    military: "hərbi qurum",
    unit: "struktur bölmə",
    other: "qurum",
  },
  eventKinds: {
    meeting: "görüş",
    conference: "konfrans",
    training: "təlim",
    ceremony: "mərasim",
    visit: "səfər",
    competition: "yarış",
    agreement: "razılaşma",
    decision: "qərar",
    project: "layihə",
    founding: "təsis",
    other: "hadisə",
  },
  supports: {
    cash: "vəsait",
    grant: "qrant",
    loan: "kredit",
    "in-kind": "natura şəklində",
    discount: "güzəşt",
  },
  participated: {
    participant: "{subject} – iştirakçı: {object}",
    speaker: "{subject} – çıxış edən: {object}",
    chair: "{subject} – sədrlik edən: {object}",
    guest: "{subject} – qonaq: {object}",
    winner: "{subject} – qalib: {object}",
  },
  organised: "{subject} – təşkilatçı: {object}",
  organisedBy: "{object} – təşkilatçı: {subjects}",
  signed: "{subject} – imzalayan: {object}",
  signedBy: "{object} – imzalayan: {subjects}",
  funded: "{subject} – vəsait və ya dəstək verən: {object}",
  fundedWith: "{subject} – vəsait və ya dəstək verən ({money}): {object}",
  position: "{subject} – {object}, {title}",
  positionUntitled: "{subject} – vəzifə: {object}",
  partOf: "{subject} – daxil olduğu qurum: {object}",
  founded: "{subject} – təsisçi: {object}",
  planned: "planlaşdırılır",
  denied: "inkar edilir",
  unconfirmed: "bu sənədlərdə keçirildiyi barədə məlumat yoxdur",
  reported: "xəbər: {date}",
  reportedIn: "xəbər: «{title}»",
  period: "{from} – {to}",
  since: "{from} tarixindən",
  until: "{to} tarixinədək",
  ended: "keçmişdə",
  sharedEvents: "{subject} və {others} – ortaq tədbirlər: {objects}",
  sharedAgencies: "{subject} və {others} – ortaq qurumlar: {objects}",
  support: "sənədlər: {documents}, müstəqil mənbələr: {sources}",
  oneSource: "sənədlər: {documents}, hamısı bir mənbədir",
  weakest: "ən zəif hissədə: {count}",
  onSeveralSources: "Hər iki tərəfi bir neçə müstəqil mənbəyə əsaslanan əlaqələr: {count}, cəmi: {total}.",
  bestFirst:
    "Əvvəlcə ən qısa yollar; eyni uzunluqda ən yaxşı əsaslandırılanlar: ən zəif hissənin müstəqil mənbələrinə, sonra bütün hissələrin mənbələrinə görə. Daha uzun yol yalnız daha qısa yolun heç bir adından keçmədikdə göstərilir.",
  places: {
    member: "{label} faylında",
    message: "məktub {label}",
    row: "sətir {label}",
    page: "səh. {label}",
    heading: "“{label}” başlığı altında",
  },
  reprint: "{number} ilə eyni sözlər",
  connectionTitle: "{subject} və {object}: necə əlaqəlidirlər",
  shown: "Göstərilir: {shown}, cəmi: {total}.",
  shownBest:
    "Göstərilir: {shown}, cəmi: {total}; əvvəlcə ən çox müstəqil mənbəyə əsaslananlar, sonra ən yeniləri seçilib.",
  listAll: "Hamısı:",
  nothing: "Bu sənədlərdə heç nə tapılmadı.",
  more: "daha {count}",
  figure: "Qrafda ən yaxın olanlar. Ox kimin etdiyini göstərir; qırıq olanı planlaşdırılandır.",
  figureLeft: "Daha {count} göstərilməyib.",
  figureOverview:
    "Haqqında ən çox yazılanlar və onları birləşdirənlər. Ox kimin etdiyini göstərir; qırıq olanı planlaşdırılandır.",
  chart: {
    statements:
      "Zaman üzrə məlumatlar: tədbirin və ya vəzifənin tarixinə, o yoxdursa, xəbərin tarixinə görə.",
    events: "Zaman üzrə tədbirlər, öz tarixlərinə görə.",
    undated: "Tarixi olmayan: {count}.",
    hatched: "Ştrixli hissə planlaşdırılandır.",
    period: "Dövr",
    asserted: "Olduğu deyilən",
    planned: "Planlaşdırılan",
    table: "Rəqəmlər cədvəl şəklində",
  },
  timeline: {
    title: "Xronologiya",
    caption:
      "Nə vaxt olub: nişan bir gündür, zolaq isə müddət və ya günü deyilməyən ay, yaxud ildir. ◆ tədbir  ▲ imza  ● vəsait və ya dəstək  ■ vəzifə. İçi boş: yalnız xəbərin tarixi məlumdur; ştrixli: planlaşdırılan. Hər nişan aşağıdakı öz sətrinə aparır.",
    left: "Tarixi olub göstərilməyənlər: {count}.",
    kinds: { event: "tədbir", signature: "imza", money: "vəsait və ya dəstək", office: "vəzifə" },
  },
  money: {
    title: "Kim kimə verib",
    caption:
      "Kim kimə vəsait və ya dəstək verib. Yalnız eyni valyutada olan məbləğlər bir miqyasdadır və heç biri toplanmır: mətnlər bir məbləği iki dəfə deyə bilər. Ştrixli və ya qırıq xətli olanlar planlaşdırılandır. Hər biri aşağıdakı öz sətrinə aparır.",
    sums: "Məbləğlər, {currency}",
    noCurrency: "Valyutası deyilməyən məbləğlər",
    noSum: "Məbləği deyilməyənlər",
    untold: "vəsait və ya dəstək",
    left: "Göstərilməyib: {count}.",
    giver: "Verən",
    receiver: "Alan",
    given: "Nə",
    status: "Vəziyyət",
    table: "Eyni məlumat cədvəldə",
  },
  legend: "● şəxs  ■ qurum  ◆ tədbir",
  cited: "istinad",
  address: "Bu sətrin daimi ünvanı",
  lasting: "Bu sətrin daimi ünvanı; arxasında duranların hamısı: elaqe why {id}",
  overview: "Ümumi icmal",
  inDocuments: "{subject} – sənədlərin sayı: {count}",
};

export const wordings: Readonly<Record<ReportLanguage, Wording>> = { en: english, az: azerbaijani };
