import { expect, test } from "vitest";
import { grammar } from "../../../src/extract/grammar/grammar.ts";
import { documentOf } from "../../../src/read/plain-text.ts";

/** The bodies in which a text gives somebody an office. */
function bodiesOf(person: string, text: string): readonly (string | undefined)[] {
  const { entities, claims } = grammar.extract(
    documentOf({ id: "a", uri: "a.txt", fileName: "", text: text.replace(/\|/g, "\n\n") }),
  );
  const name = new Map(entities.map((entity) => [entity.id, entity.name]));
  const offices = claims.filter(
    ({ predicate, subject }) => predicate === "position" && name.get(subject) === person,
  );
  return [...new Set(offices.map(({ object }) => name.get(object)))];
}

test.each([
  [
    "Yaponiya iqtisadiyyat naziri Kenta Morida çıxış edib.",
    "Kenta Morida",
    "Yaponiya İqtisadiyyat Nazirliyi",
  ],
  [
    "Azərbaycan xarici işlər naziri Elmar Quliyev və Qırğız Respublikasının xarici işlər naziri Asan Sadıkov görüşüb.",
    "Asan Sadıkov",
    "Qırğız Respublikasının Xarici İşlər Nazirliyi",
  ],
  [
    "Azərbaycan xarici işlər naziri Elmar Quliyev və Qırğız Respublikasının xarici işlər naziri Asan Sadıkov görüşüb.",
    "Elmar Quliyev",
    "Xarici İşlər Nazirliyi",
  ],
  [
    "Səudiyyə Ərəbistanı Krallığının energetika naziri Xalid bin Nasir Bakıya gəlib.",
    "Xalid bin Nasir",
    "Səudiyyə Ərəbistanı Krallığının Energetika Nazirliyi",
  ],
  [
    "Sənədi Ukraynanın Baş nazirinin birinci müavini, iqtisadiyyat naziri Olena Kovalçuk imzalayıb.",
    "Olena Kovalçuk",
    "Ukrayna İqtisadiyyat Nazirliyi",
  ],
  [
    "Malta təhsil, idman və gənclər naziri Klark Borq Bakıya səfər edib.",
    "Klark Borq",
    "Malta Təhsil, İdman və Gənclər Nazirliyi",
  ],
  [
    "ABŞ-nin Meşələrin Mühafizəsi Agentliyinin rəhbəri Con Blek istefa verib.",
    "Con Blek",
    "ABŞ-nin Meşələrin Mühafizəsi Agentliyi",
  ],
  ["ABŞ-nin Baş prokuroru Con Blek istefa verib.", "Con Blek", "ABŞ-nin Baş Prokurorluğu"],
])("a land before a body or an office is part of the body's name: %s", (text, person, body) => {
  expect(bodiesOf(person, text)).toEqual([body]);
});

test.each([
  ["ABŞ Prezidenti Con Blek maliyyə naziri Piter Hopla danışıb.", "Piter Hop", "ABŞ Maliyyə Nazirliyi"],
  [
    "Ermənistanın müdafiə naziri Suren Petrosyan İrana səfər edib, xarici işlər nazirinin müavini Armen Simonyan isə Tehranda olub.",
    "Armen Simonyan",
    "Ermənistan Xarici İşlər Nazirliyi",
  ],
  [
    "ABŞ Maliyyə Nazirliyi sanksiyalar elan edib.|İran onları pisləyib.|Maliyyə naziri Piter Hop bunu bildirib.",
    "Piter Hop",
    "ABŞ Maliyyə Nazirliyi",
  ],
  [
    "Bunu ABŞ Prezidenti Con Blek İranın XİN rəhbəri Rza Kərimi haqqında deyib.|Xarici işlər naziri Rza Kərimi cavab verib.",
    "Rza Kərimi",
    "İranın XİN",
  ],
  [
    "Suriya qaçqınları gözləyir.|Suriya hökuməti bunu deyir, Suriya mətbuatı yazır.|Baş prokuror Valid Nəsir çıxış edib.",
    "Valid Nəsir",
    "Suriya Baş Prokurorluğu",
  ],
])("in a text of other lands a bare body is that of a land: %s", (text, person, body) => {
  expect(bodiesOf(person, text)).toEqual([body]);
});

test.each([
  [
    "Oman Ermənistan vətəndaşları üçün vizanı ləğv edib|Bu barədə XİN-in mətbuat katibi Ani Petrosyan bildirib.",
    "Ani Petrosyan",
  ],
  ["Onu İslam Respublikasının xarici işlər naziri Rza Kərimi qəbul edib.", "Rza Kərimi"],
  ["Sənəd krallığın energetika naziri Xalid bin Nasirlə imzalanıb.", "Xalid bin Nasir"],
  [
    "Azərbaycan nümayəndələri İranın Xarici İşlər Nazirliyində olub.|Xarici işlər naziri Rza Kərimi onları qəbul edib.",
    "Rza Kərimi",
  ],
])("where nobody can tell the land nothing is said: %s", (text, person) => {
  expect(bodiesOf(person, text)).toEqual([]);
});

test.each([
  [
    "Türkiyənin milli müdafiə naziri Orhan Demir Azərbaycana gəlib.|Müdafiə naziri Zakir Musayev onu qarşılayıb.",
    "Zakir Musayev",
    "Müdafiə Nazirliyi",
  ],
  [
    "Türkiyənin daxili işlər naziri Orhan Demir Bakıdadır.|Daxili işlər naziri Tahir Zalov onu qarşılayıb.",
    "Tahir Zalov",
    "Daxili İşlər Nazirliyi",
  ],
  [
    "Daxili İşlər Nazirliyi Mətbuat Xidmətinin məlumatı|Daxili işlər naziri Tahir Zalov İrana gedib.",
    "Tahir Zalov",
    "Daxili İşlər Nazirliyi",
  ],
  [
    "Daxili işlər naziri Tahir Zalov 10 min ABŞ dolları oğurlayanların tutulduğunu deyib.",
    "Tahir Zalov",
    "Daxili İşlər Nazirliyi",
  ],
  [
    "Rusiya səfiri Xarici İşlər Nazirliyinə çağırılıb.|Bakı nota verib, xarici işlər naziri Elmar Quliyev bildirib.",
    "Elmar Quliyev",
    "Xarici İşlər Nazirliyi",
  ],
])("in a text of ours a bare body is ours: %s", (text, person, body) => {
  expect(bodiesOf(person, text)).toEqual([body]);
});

test.each([
  [
    "Naxçıvan Muxtar Respublikası Kənd Təsərrüfatı Nazirliyində seminar keçirilib.|Kənd təsərrüfatı naziri Bəhram Əzizov çıxış edib.",
    "Bəhram Əzizov",
    "Naxçıvan Muxtar Respublikası Kənd Təsərrüfatı Nazirliyi",
  ],
  [
    "Ağasəfər Muradov Azərbaycan Xalq Cümhuriyyətinin ikinci hökumət kabinəsində (1918) maliyyə naziri olub.",
    "Ağasəfər Muradov",
    "Azərbaycan Xalq Cümhuriyyəti Maliyyə Nazirliyi",
  ],
  [
    "Ağasəfər Muradov Şəkidə anadan olub.|O, Azərbaycan Xalq Cümhuriyyətinin maliyyə naziri olub.",
    "Ağasəfər Muradov",
    "Azərbaycan Xalq Cümhuriyyətinin Maliyyə Nazirliyi",
  ],
])("an autonomous republic and the states before ours are other lands: %s", (text, person, body) => {
  expect(bodiesOf(person, text)).toEqual([body]);
});
