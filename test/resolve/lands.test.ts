import { expect, test } from "vitest";
import type { AgencyKind } from "../../src/model/vocabulary.ts";
import { resolve } from "../../src/resolve/resolve.ts";
import { agency, article, person } from "./article.ts";

function headed(id: string, body: string, holder: string, more: { title?: string; kind?: AgencyKind } = {}) {
  return article(id, {
    title: more.title ?? "Bakıda görüş",
    entities: [person("p", holder), agency("a", body, more.kind ?? "ministry")],
    claims: [["p", "position", "a", { title: "nazir" }]],
  });
}

const documentCounts = (...items: readonly ReturnType<typeof headed>[]): number[] =>
  resolve(items)
    .agencies.map(({ documents }) => documents)
    .toSorted();

test.each([
  ["İranın Xarici İşlər Nazirliyi", "İran XİN"],
  ["İran İslam Respublikasının Xarici İşlər Nazirliyi", "İran Xarici İşlər Nazirliyi"],
  ["ABŞ-nin Maliyyə Nazirliyi", "Amerika Birləşmiş Ştatlarının Maliyyə Nazirliyi"],
  ["Qırğız Respublikasının Daxili İşlər Nazirliyi", "Qırğızıstan DİN"],
  ["Azərbaycan Respublikasının Xarici İşlər Nazirliyi", "Xarici İşlər Nazirliyi"],
  ["Türkiyə Respublikasının Peşə Kvalifikasiyası Qurumu", "Türkiyənin Peşə Kvalifikasiyası Qurumu"],
])("%s and %s are one body", (one, other) => {
  expect(documentCounts(headed("a", one, "Rza Kərimi"), headed("b", other, "Əli Rzayi"))).toEqual([2]);
});

test.each([
  ["İranın Xarici İşlər Nazirliyi", "Xarici İşlər Nazirliyi"],
  ["Türkiyənin Milli Müdafiə Nazirliyi", "Müdafiə Nazirliyi"],
  ["Avstriya DİN", "DİN"],
  ["Naxçıvan Muxtar Respublikası Kənd Təsərrüfatı Nazirliyi", "Kənd Təsərrüfatı Nazirliyi"],
  ["Azərbaycan SSR Maarif Nazirliyi", "Maarif Nazirliyi"],
  ["Azərbaycan Xalq Cümhuriyyətinin Maliyyə Nazirliyi", "Maliyyə Nazirliyi"],
  ["ABŞ Nümayəndələr Palatası", "Tailand Nümayəndələr Palatası"],
])("%s and %s are two, even with one holder of the office", (one, other) => {
  expect(documentCounts(headed("a", one, "Rza Kərimi"), headed("b", other, "Rza Kərimi"))).toEqual([1, 1]);
});

test("a bare body of a text that tells of other lands only is nobody else's", () => {
  const ours = headed("a", "Xarici İşlər Nazirliyi", "Elmar Quliyev");
  const theirs = headed("b", "Xarici İşlər Nazirliyi", "Rza Kərimi", { title: "Tehranda görüş" });
  const others = headed("c", "Xarici İşlər Nazirliyi", "Suren Petrosyan", { title: "İrəvanda görüş" });
  expect(documentCounts(ours, theirs, others)).toEqual([1, 1, 1]);
});
