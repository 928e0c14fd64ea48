import { describe, expect, it } from "vitest";
import { closedDocument } from "./closed.ts";

type Case = readonly [text: string, name: string, setting: string];

/** `2021-05-25, Bakı, Elm Evi`: when, where and in whose house, with `-` for what is not known. */
function settingOf(text: string, name: string, published: string | null = "2021-06-01"): string {
  const event = closedDocument(text, published).events.find((each) => each.name.includes(name));
  return event === undefined
    ? "no such event"
    : [event.date, event.place, event.venue].map((each) => each ?? "-").join(", ");
}

const said: readonly Case[] = [
  ["Elm Fondu Bakıda seminar keçirib.", "seminar", "-, Bakı, -"],
  ["Elm Fondu Bakı şəhərində seminar keçirib.", "seminar", "-, Bakı, -"],
  ["Elm Fondu Şəki rayonunda seminar keçirib.", "seminar", "-, Şəki rayonu, -"],
  ["Elm Fondu Serbiyanın Novi Sad şəhərində seminar keçirib.", "seminar", "-, Novi Sad, -"],
  ["Elm Fondu Ağdərə və Xocalı rayonlarında seminar keçirib.", "seminar", "-, Ağdərə rayonu, -"],
  ["Elm Fondu Türkiyə Respublikasında seminar keçirib.", "seminar", "-, Türkiyə, -"],
  [
    "Elm Fondu Naxçıvan Muxtar Respublikasında seminar keçirib.",
    "seminar",
    "-, Naxçıvan Muxtar Respublikası, -",
  ],
  [
    "Elm Fondu 7-8 iyun tarixlərində Minarədə seminar keçirib.",
    "seminar",
    "2021-06-07/2021-06-08, Minarə, -",
  ],
  [
    "Elm Fondu 26 yanvar 2018-ci il tarixində, saat 11:00-da Quba rayon Bağbanlar İdarəsinin inzibati binasında seminar keçirib.",
    "seminar",
    "2018-01-26, Quba rayon Bağbanlar İdarəsinin inzibati binası, Quba rayon Bağbanlar İdarəsinin inzibati binası",
  ],
  [
    "Elm Fondunda 1994–1998-ci illərdə Nur Məktəbində oxumuş məzunun xatirəsinə həsr olunmuş anım tədbiri keçirilib. Tədbirdə Lalə Məcidova çıxış edib.",
    "anım",
    "-, Elm Fondu, Elm Fondu",
  ],
  ["Sədr Orxan Nurlunun mayın 9-da Lalə Məcidova ilə görüşü olub.", "görüşü", "2021-05-09, -, -"],
  [
    "Orxan Nurlunun 2017-ci ilin iyun ayında Minarənin prezidenti Lalə Məcidova ilə səmimi görüşü olmuşdur.",
    "görüşü",
    "2017-06, -, -",
  ],
  ["Orxan Nurlunun 2016-cı ildə qurulmuş komissiya ilə görüşü olub.", "görüşü", "-, -, -"],
  ["O, 2019-cu ildən Elm Fondunun sədridir. Memorandumu Lalə Məcidova imzalayıb.", "emorandum", "-, -, -"],
  [
    "Mayın 5-də Elm Fondunda qonaqlar olub. Memorandumu Lalə Məcidova imzalayıb.",
    "emorandum",
    "2021-05-05, Elm Fondu, Elm Fondu",
  ],
  ["Lalə Məcidova ABŞ-a səfər edib.", "ABŞ-a səfər", "-, ABŞ, -"],
  ["Lalə Məcidova Londona səfər edib.", "Londona səfər", "-, London, -"],
  ["Elm Fondu Quba şəhərinin Alma evində seminar keçirib.", "seminar", "-, Quba, Quba şəhərinin Alma evi"],
  ["Elm Fondu Quba şəhərinin mərkəzi parkında seminar keçirib.", "seminar", "-, Quba, -"],
  ["Tədbirdə Lalə Məcidova 1993-cü ildə dövlətin qurulmasından danışıb.", "Tədbir", "-, -, -"],
  ["“Körpü” forumu 2019-cu ildə keçirilib. Forumda Lalə Məcidova iştirak edib.", "Körpü", "2019, -, -"],
  ["Lalə Məcidova 2019-cu ildə tədbirdə çıxış edib.", "tədbir", "2019, -, -"],
  ["Lalə Məcidova Gəncə Kitab Sərgisində iştirak edib.", "Sərgi", "-, Gəncə, -"],
  ["Lalə Məcidova Gəncə kitab sərgisində iştirak edib.", "sərgi", "-, -, -"],
  ["Elm Fondu ölkədə seminar keçirib.", "seminar", "-, -, -"],
  [
    "Mayın 4-də Lalə Məcidova Şəkiyə səfəri çərçivəsində fabrikin açılışında iştirak edib.",
    "səfər",
    "2021-05-04, Şəki, -",
  ],
  ["Lalə Məcidova su proqramında (2005-2009-cu illər) iştirak edib.", "proqram", "2005/2009, -, -"],
  ["Lalə Məcidova “Su” forumunda (2019) çıxış edib.", "Su", "2019, -, -"],
  ["Lalə Məcidova “Su” forumunda (Bakı) çıxış edib.", "Su", "-, -, -"],
  ["Elm Fondu Şəkidə festival keçirir. Festival iyunun 12-dək davam edəcək.", "festival", "-, Şəki, -"],
  [
    "Mayın 4-də Gəncədə keçirilən konfransda Lalə Məcidova çıxış edib. Ötən həftə keçirilən konfransda isə Tural Səmədli çıxış etmişdi.",
    "konfrans",
    "2021-05-04, Gəncə, -",
  ],
  ["Lalə Məcidova Səudiyyə Ərəbistanına səfər edib.", "səfər", "-, Səudiyyə Ərəbistanı, -"],
  ["Lalə Məcidova Birləşmiş Ərəb Əmirliklərinə səfərə gedir.", "səfər", "-, Birləşmiş Ərəb Əmirlikləri, -"],
  ["Elm Fondu Əbu Dabidə seminar keçirib.", "seminar", "-, Əbu Dabi, -"],
  ["1998-ci ildə Tbilisidə Lalə Məcidova tikiş kursunu bitirib.", "kurs", "1998, Tbilisi, -"],
  [
    "Elm Nazirliyi yanında Su Xidmətində 28 fevral 2020-ci il tarixində Xidmət nəzdində yaradılmış qrupun iclası keçirilib. İclasda Lalə Məcidova çıxış edib.",
    "iclas",
    "2020-02-28, Su Xidməti, Su Xidməti",
  ],
  [
    "Lalə Məcidova Çində səfərdə olub. Lalə Məcidova sərgidə iştirak edib. Sərgi çərçivəsində konfrans keçirilib. Konfransda Lalə Məcidova çıxış edib. Lalə Məcidovanın Bakıya səfəri qərara alınıb.",
    "konfrans",
    "-, Çin, -",
  ],
  ["Elm Fondu Gəncə, Şəki və Sumqayıt şəhərlərində seminar keçirib.", "seminar", "-, Gəncə, -"],
  ["Elm Fondu ABŞ-ın Minarə şəhərində seminar keçirib.", "seminar", "-, Minarə, -"],
  ["Gürcüstanda təhsil alan Lalə Məcidova seminarda iştirak edib.", "seminar", "-, -, -"],
  ["Türkiyədə baş verən zəlzələ ilə bağlı Elm Fondu tərəfindən seminar keçirilib.", "seminar", "-, -, -"],
  [
    "1918-ci ildə yaradılan Texniki Universitetdə seminar keçirilib.",
    "seminar",
    "-, Texniki Universitet, Texniki Universitet",
  ],
  ["15 may 2019-cu il tarixli qərarın icrasına dair Elm Fondu seminar keçirib.", "seminar", "-, -, -"],
  ["2030-cu ilə qədər strategiyaya həsr olunmuş seminarda Lalə Məcidova çıxış edib.", "seminar", "-, -, -"],
  ["Lalə Məcidova 2012-ci ildə Minarə Olimpiadasının mükafatçısı olub.", "Olimpiada", "2012, -, -"],
  [
    "Konfrans “Şəfəq” otelində keçirilib. Konfransda Lalə Məcidova çıxış edib.",
    "Konfrans",
    "-, “Şəfəq” oteli, “Şəfəq” oteli",
  ],
];

const halls: readonly Case[] = [
  ["Elm Fondu Nazirliyin binasında seminar keçirib.", "seminar", "-, Nazirliyin binası, Nazirliyin binası"],
  ["Elm Fondu Şəfəq Mərkəzində seminar keçirib.", "seminar", "-, Şəfəq Mərkəzi, Şəfəq Mərkəzi"],
  ["Elm Fondu Bakıda, Şəfəq Mərkəzində seminar keçirib.", "seminar", "-, Bakı, Şəfəq Mərkəzi"],
  ["Elm Fondu Bakıdakı “Şəfəq” otelində seminar keçirib.", "seminar", "-, Bakı, Bakıdakı “Şəfəq” oteli"],
  [
    "Mayın 25-də Elm Fondunun ofisində seminar keçirilib.",
    "seminar",
    "2021-05-25, Elm Fondunun ofisi, Elm Fondunun ofisi",
  ],
  ["Seminar Şəki rayonunun ərazisində keçirilib.", "Seminar", "-, Şəki rayonu, -"],
  ["Seminar zalda keçirilib.", "Seminar", "-, -, -"],
];

const inside: readonly Case[] = [
  ["Lalə Məcidova Minarədəki yürüşdə çıxış edib.", "yürüş", "-, Minarə, -"],
  ["Lalə Məcidova Gəncədəki zavodun açılışında iştirak edib.", "açılış", "-, Gəncə, -"],
  [
    "Lalə Məcidova Ağ Qalada Orxan Səfərli ilə keçirilən mərasimdə çıxış edib.",
    "mərasim",
    "-, Ağ Qala, Ağ Qala",
  ],
  ["QMTİ-də seminar keçirilib. Seminarda Lalə Məcidova çıxış edib.", "eminar", "-, QMTİ, QMTİ"],
  ["Lalə Məcidova Türkiyənin “Toxum Müdirliyi”ndə təlimdə iştirak edib.", "təlim", "-, Türkiyə, -"],
  ["Elm Fondu Cəbrayıl rayonu Aran Minarə kəndinə səfər təşkil edib.", "səfər", "-, Aran Minarə kəndi, -"],
  ["Rektor Orxan Səfərli Elm Fondunda dərslərin təşkili barədə əmr imzalayıb.", "əmr", "-, -, -"],
  ["Elm Fondu və Su Fondu Gəncədə saziş imzalayıb.", "saziş", "-, Gəncə, -"],
  [
    "Elm Fondu Çində seminar keçirib. Pekin şəhərində keçirilən seminarda Lalə Məcidova çıxış edib.",
    "seminar",
    "-, Pekin, -",
  ],
  [
    "Şəki rayonunda seminar keçirilib\n\nElm Fondu Minarə kəndində seminar keçirib.",
    "eminar",
    "-, Minarə kəndi, -",
  ],
];

const opened: readonly Case[] = [
  [
    "Mayın 25-də Elm Fondunda Gəncədə baş tutacaq “Sürət” yarışına həsr olunmuş müşavirə keçirilib.",
    "müşavirə",
    "2021-05-25, Elm Fondu, Elm Fondu",
  ],
  [
    "Lalə Məcidovanın 3 mart 2020-ci ildə imzaladığı Sərəncamla təltif edilənlərə mükafatların təqdim olunması mərasimi keçirilib.",
    "mərasim",
    "-, -, -",
  ],
  ["Gəncədə yerləşən məktəblərin əməkdaşlığı ilə Elm Fondu seminar keçirib.", "seminar", "-, -, -"],
  [
    "Lalə Məcidova Gəncə Sənaye Parkında “Gün” Qrupuna daxil olan zavodun açılışında iştirak edib.",
    "açılış",
    "-, Gəncə Sənaye Parkı, Gəncə Sənaye Parkı",
  ],
  [
    "Orxan Səfərli Türkiyənin Konya şəhərində baş tutan Keyfiyyət təminatı üzrə Bolonya Qrupunun iclasında iştirak edib.",
    "iclas",
    "-, Konya, -",
  ],
  [
    "Mayın 25-də Elm Fondunda suyun qorunmasına həsr olunmuş seminar keçirilib.",
    "seminar",
    "2021-05-25, Elm Fondu, Elm Fondu",
  ],
  [
    "Nazir Lalə Məcidova Elm Fondunda suyun qorunmasına həsr olunmuş seminarda çıxış edib.",
    "seminar",
    "-, Elm Fondu, Elm Fondu",
  ],
  ["Minarədə keçiriləcək Səfərli-Məcidova sammiti yaxındır.", "sammit", "-, -, -"],
  ["Yayda Minarədə keçiriləcək Səfərli-Məcidova sammiti yaxındır.", "sammit", "-, Minarə, -"],
  ["Lalə Məcidova mayın 25-də Minarədə Orxan Səfərli ilə görüşüb.", "görüş", "2021-05-25, Minarə, -"],
  [
    "Mayın 25-də Gəncədə bitki əkən fermerlərin iştirakı ilə seminar keçirilib.",
    "seminar",
    "2021-05-25, Gəncə, -",
  ],
  [
    "Mayın 25-də Gəncədə keçirilən Elm Fondunun iclasında Lalə Məcidova çıxış edib.",
    "iclas",
    "2021-05-25, Gəncə, -",
  ],
  ["Lalə Məcidovanın səfəri iyunun 20-nə planlaşdırılıb.", "səfər", "2021-06-20, -, -"],
  ["Gəncədə yaşayan şairlərin iştirakı ilə seminar Bakıda keçirilib.", "seminar", "-, Bakı, -"],
  ["Lalə Məcidova bazar ertəsi Londona səfər edəcək.", "Londona səfər", "2021-06-07, London, -"],
];

const times: readonly Case[] = [
  ["Lalə Məcidova iyunun 12-də ilk səfərinə yola düşəcək.", "səfər", "2021-06-12, -, -"],
  [
    "Nazir Lalə Məcidova mayın 5-də ölkəmizdə səfərdə olan direktor Orxan Səfərlini qəbul edib.",
    "görüş",
    "2021-05-05, -, -",
  ],
  [
    "Nazir Lalə Məcidova mayın 5-də ölkəmizdə səfərdə olan direktor Orxan Səfərlini qəbul edib.",
    "səfər",
    "-, -, -",
  ],
  [
    "Lalə Məcidovanın 3 mart 2020-ci il tarixli, 45 nömrəli Sərəncamı imzalanıb.",
    "Sərəncam",
    "2020-03-03, -, -",
  ],
  [
    "Mayın 5-də Lalə Məcidova ilə Orxan Səfərli arasında telefon danışığı aparılıb.",
    "telefon danışığı",
    "2021-05-05, -, -",
  ],
  ["Elm Fondu mayın 5-də ilk simpoziuma ev sahibliyi edib.", "simpozium", "2021-05-05, -, -"],
  ["Yaşıl Partiyası qurultayını iyunun 20-nə təyin edib.", "qurultay", "2021-06-20, -, -"],
  [
    "Lalə Məcidova iyunun 7-də keçirilməsi planlaşdırılan seminarda çıxış edəcək.",
    "seminar",
    "2021-06-07, -, -",
  ],
  ["Lalə Məcidova iyunun 7-də Orxan Səfərli ilə görüşü zamanı çıxış edəcək.", "görüş", "2021-06-07, -, -"],
  ["Lalə Məcidovanın qərarına əsasən, mayın 8-i səhər iş dayandırılır.", "qərar", "-, -, -"],
  ["Elm Fondu 8 mart – Qadınlar Gününə həsr olunmuş seminar keçirib.", "seminar", "-, -, -"],
  ["25 may Bakıda seminar keçirilib, Lalə Məcidova çıxış edib.", "seminar", "2021-05-25, Bakı, -"],
  [
    "30 iyun 2020-ci ildə Bakıda seminar keçirilib, Lalə Məcidova çıxış edib.",
    "seminar",
    "2020-06-30, Bakı, -",
  ],
  [
    "Lalə Məcidova 7-8 iyunda Londona səfər edəcək. Lalə Məcidova Orxan Səfərli ilə görüş keçirəcək.",
    "görüş",
    "2021-06-07/2021-06-08, London, -",
  ],
  [
    "Lalə Məcidova 7-8 iyunda Londona səfər edəcək. Orxan Səfərli Tural Həmidli ilə görüş keçirəcək.",
    "görüş",
    "-, -, -",
  ],
];

const around: readonly Case[] = [
  [
    "Mayın 25-də Elm Fondunda şairin xatirəsi yad edilib. Fondun gənclərinin iştirak etdiyi mərasimi açan Lalə Məcidova çıxış edib.",
    "mərasim",
    "2021-05-25, Elm Fondu, Elm Fondu",
  ],
  ["Lalə Məcidova Çinə səfər edib. Lalə Məcidova Orxan Səfərli ilə görüşüb.", "görüş", "-, Çin, -"],
  ["Lalə Məcidova Çinə səfər edəcək. Lalə Məcidova Orxan Səfərli ilə görüşüb.", "görüş", "-, -, -"],
  [
    "Lalə Məcidova Çinə səfər edib. Lalə Məcidova Orxan Səfərli ilə telefon danışığı aparıb.",
    "telefon",
    "-, -, -",
  ],
  [
    "Mayın 25-də Bakıda forum keçirilib. Forum çərçivəsində Elm Fondu və Su Fondu memorandum imzalayıb.",
    "memorandum",
    "2021-05-25, Bakı, -",
  ],
  [
    "Lalə Məcidova mayın 7-8-də Çinə səfər edib. Səfər çərçivəsində Elm Fondu və Su Fondu memorandum imzalayıb.",
    "memorandum",
    "-, Çin, -",
  ],
  [
    "Elm Fondu 2021-ci ildə layihəyə başlayıb. Layihə çərçivəsində Su Fondu seminar keçirib.",
    "seminar",
    "-, -, -",
  ],
  [
    "Gənclər mayın 25-də Bakıda mükafat alıb. Mərasimdə Lalə Məcidova çıxış edib.",
    "Mərasim",
    "2021-05-25, Bakı, -",
  ],
  [
    "Mayın 25-də Gəncədə yeni bina istifadəyə verilib. Bu münasibətlə keçirilən mərasimdə Lalə Məcidova çıxış edib.",
    "mərasim",
    "2021-05-25, Gəncə, -",
  ],
  ["Gənclər mayın 25-də Bakıda mükafat alıb. Lalə Məcidova seminar keçirib.", "seminar", "-, -, -"],
  [
    "Elm Fondunda seminar keçirilib. Gənclər gəlib. Suallar verilib. Cavablar alınıb. Seminar Bakıda da keçirilib.",
    "seminar",
    "-, Elm Fondu, Elm Fondu",
  ],
];

/** In a text without a date of publication. */
const undated: readonly Case[] = [
  ["Mayın 5-də Elm Fondu seminar keçirib.", "seminar", "-, -, -"],
  [
    "Yanvarın 30-da Lalə Məcidovanın sədrliyi ilə Elm Fondunun Elmi Şurasının 2020-ci ildə ilk iclası keçirilib.",
    "iclas",
    "2020-01-30, -, -",
  ],
  [
    "Yanvarın 6-da Elm Fondunda 2020-ci ildə çayların və meşələrin qorunması, torpaqların ölçülməsi sahəsində fəaliyyətin yekunlarına həsr olunmuş iclas keçirilib. İclasda Lalə Məcidova çıxış edib.",
    "iclas",
    "2021-01-06, Elm Fondu, Elm Fondu",
  ],
  [
    "Yanvarın 6-da Elm Fondunda 2020-ci ilin yekunlarına həsr olunmuş seminar keçirilib.",
    "seminar",
    "2021-01-06, Elm Fondu, Elm Fondu",
  ],
  [
    "Yanvarın 6-da Elm Fondunda 2020-ci il ərzində görülmüş işlərin yekunlarına həsr olunmuş seminar keçirilib.",
    "seminar",
    "2021-01-06, Elm Fondu, Elm Fondu",
  ],
  [
    "Dekabrın 26-da Elm Fondunda 2020-ci ilin yekunlarına həsr olunmuş seminar keçirilib.",
    "seminar",
    "2020-12-26, Elm Fondu, Elm Fondu",
  ],
  [
    "5 mart 2020-ci ildə Lalə Məcidova çıxış edib. Elm Fondu fevralın 26-da seminar keçirib.",
    "seminar",
    "2020-02-26, -, -",
  ],
  [
    "Elm Fondu 5 mart 2016-cı il tarixli qərarla yaradılıb. Fond mayın 26-da seminar keçirib.",
    "seminar",
    "-, -, -",
  ],
  [
    "5 mart 2020-ci ildə Lalə Məcidova çıxış edib. 2018-ci ildə Fond yaranıb. Elm Fondu fevralın 26-da seminar keçirib.",
    "seminar",
    "-, -, -",
  ],
  [
    "5 mart 2021-ci ildə Lalə Məcidova gəlib. Elm Fondu fevralın 29-da seminar keçirib.",
    "seminar",
    "-, -, -",
  ],
];

/** A headline without a day over a text that tells one. */
const news: readonly Case[] = [
  [
    "Elm Fondunda şagirdlərlə görüş keçirilib\n\n15 may 2026-cı il tarixində Elm Fondunun əməkdaşları Quba liseyində olublar. Məktəblilərə suallar verilib.",
    "görüş",
    "2026-05-15, Elm Fondu, Elm Fondu",
  ],
  [
    "Lalə Məcidova Elm Fondunda seminar keçirib\n\nElm Fondu ilə Su Xidməti arasında daha bir tədbir həyata keçirilib. 3 dekabr 2025-ci ildə Fondda şagirdlər bir araya gəliblər.",
    "seminar",
    "2025-12-03, Elm Fondu, Elm Fondu",
  ],
  [
    "Elm Fondunda faciənin ildönümünə həsr olunmuş görüş keçirilib\n\n26 fevral 1992-ci ildə şəhər darmadağın edilib. Bu faciə unudulmur.",
    "görüş",
    "-, Elm Fondu, Elm Fondu",
  ],
  [
    "Elm Fondunda seminar keçiriləcək\n\n8 aprel 2024-cü ildə Şəkidə keçirilmiş görüşdə Lalə Məcidova iştirak edib.",
    "seminar",
    "-, Elm Fondu, Elm Fondu",
  ],
  [
    "Elm Fondu ilə Su Xidməti arasında anlaşma memorandumu imzalanıb\n\nLalə Məcidova 15-17 noyabr 2022-ci il tarixlərində Şəkidə səfərdə olub. Sənəd şagirdlərə aiddir.",
    "Sənəd",
    "-, -, -",
  ],
  [
    "Səfir Elm Fondunun qonağı olub\n\n5 may 2026-cı ildə səfir Rauf Vəliyev Elm Fondunda olub. Fondun sədri Lalə Məcidova ilə görüşdə Tural Səmədli də iştirak edib.",
    "görüş",
    "2026-05-05, -, -",
  ],
];

describe("eventSettings", () => {
  it.each(news)("sets what the headline tells on the day of the news: %s", (text, name, setting) => {
    expect(settingOf(text, name, null)).toBe(setting);
  });

  it.each([...said, ...halls, ...inside])("reads where: %s", (text, name, setting) => {
    expect(settingOf(text, name)).toBe(setting);
  });

  it.each(opened)("gives the main clause what opens its sentence: %s", (text, name, setting) => {
    expect(settingOf(text, name)).toBe(setting);
  });

  it.each(times)("reads when: %s", (text, name, setting) => {
    expect(settingOf(text, name)).toBe(setting);
  });

  it.each(undated)("dates a text that nothing dates from its own years: %s", (text, name, setting) => {
    expect(settingOf(text, name, null)).toBe(setting);
  });

  it.each(around)("asks the event around it and the sentence before: %s", (text, name, setting) => {
    expect(settingOf(text, name)).toBe(setting);
  });
});
