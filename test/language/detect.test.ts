import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { detectLanguage } from "../../src/language/detect.ts";

const sentences: readonly (readonly [string, string, string])[] = [
  ["az", "Azerbaijani", "Nazirlik yeni layihəyə başlayıb."],
  ["az", "two words of Azerbaijani", "Görüş keçirilib."],
  ["az", "Azerbaijani in capitals", "REGİONAL MÜŞAVİRƏ KEÇİRİLİB"],
  ["az", "ASCII-only Azerbaijani", "Komite sedri tedbirde cixis edib."],
  ["az", "an ASCII-only headline", "Bakida beynelxalq konfrans kecirilib"],
  ["az", "Azerbaijani in Cyrillic", "Назир мүавини тәдбирдә чыхыш едиб."],
  ["az", "Azerbaijani in Cyrillic with its own letters", "Агентлијин нүмајәндәләри ҝөрүшдә иштирак едибләр."],
  [
    "az",
    "Azerbaijani that quotes an English name",
    "Agentlik “Smart Village for Everyone” layihəsini təqdim edib.",
  ],
  ["tr", "Turkish", "Milli Eğitim Bakanlığı tarafından düzenlenen toplantıda yeni kararlar açıklandı."],
  [
    "tr",
    "Turkish about Azerbaijan",
    "Bakan, Azerbaycan ile imzalanan anlaşmanın çok önemli olduğunu söyledi.",
  ],
  ["tr", "Turkish that names an Azerbaijani", "Toplantıya Əli Həsənov ve çok sayıda öğrenci katıldı."],
  ["tr", "ASCII-only Turkish", "Toplantiya cok sayida ogrenci katildi ve sorularini bakana yoneltti."],
  ["ru", "Russian", "Министр принял участие в открытии новой школы."],
  ["ru", "a Russian headline", "Встреча прошла в Баку"],
  ["en", "English", "The minister opened a new school in Baku."],
  [
    "en",
    "English that names Azerbaijanis",
    "Talks between Əli Əsədov and Ceyhun Bayramov were held on Friday.",
  ],
  ["und", "German", "Der Minister hat die neue Schule in Baku eröffnet."],
  ["und", "French", "Le ministre a inauguré la nouvelle école à Bakou."],
  ["und", "Uzbek, which has q and x too", "Vazirlik xalq uchun yangi loyihani boshladi va unda qatnashdi."],
  ["und", "Turkmen", "Ministrlik täze taslamany başlady we oňa köp hünärmenler gatnaşdy."],
  ["und", "Ukrainian", "Міністр відкрив нову школу в Києві."],
  ["und", "Kazakh, which has ә too", "Министр жаңа мектепті ашты және оқушылармен кездесті."],
  ["und", "Tatar, which has ә too", "Министр яңа мәктәпне ачты һәм укучылар белән очрашты."],
  ["und", "Georgian", "მინისტრმა გახსნა სკოლა"],
  ["und", "digits", "12 345 – 67"],
  ["und", "nothing", ""],
];

describe("detectLanguage", () => {
  test.each(sentences)("says %s of %s", (language, _what, sentence) => {
    expect(detectLanguage(sentence)).toBe(language);
  });

  test.each(sentences)("says %s of %s in decomposed letters too", (language, _what, sentence) => {
    expect(detectLanguage(sentence.normalize("NFD"))).toBe(language);
  });

  test("goes by the greater part of a text of two languages", () => {
    const azerbaijani = "Nazirlik tərəfindən yeni məktəb açılıb və şagirdlər oraya qəbul olunub. ";
    const english = "The ministry has opened a new school. ";
    expect(detectLanguage(azerbaijani.repeat(3) + english)).toBe("az");
    expect(detectLanguage(azerbaijani + english.repeat(3))).toBe("en");
  });

  test("never throws and always names a known language", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(["az", "tr", "ru", "en", "und"]).toContain(detectLanguage(text));
      }),
    );
  });
});
