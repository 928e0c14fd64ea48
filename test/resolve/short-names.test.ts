import { describe, expect, test } from "vitest";
import type { AgencyKind } from "../../src/model/vocabulary.ts";
import { resolve } from "../../src/resolve/resolve.ts";
import { agency, article, person } from "./article.ts";

function headed(id: string, body: string, name = "Anar Zülfüqarlı", title = "rektor", kind?: AgencyKind) {
  return article(id, {
    entities: [person("p", name), agency("a", body, kind ?? "university")],
    claims: [["p", "position", "a", { title }]],
  });
}
const documentCounts = (...items: Parameters<typeof resolve>[0][]): number[] =>
  resolve(items.flatMap((item) => [...item]))
    .agencies.map(({ documents }) => documents)
    .toSorted();

describe("a short name that no document explains", () => {
  const long = headed("a", "Azərbaycan Dövlət Neft Akademiyası");

  test.each(["Neft Akademiyası", "ADNA"])(
    "%s is the body with the same holder of the same office",
    (short) => {
      expect(documentCounts([long, headed("b", short)])).toEqual([2]);
    },
  );

  test.each([
    ["Neft Akademiyası", "Elnur Abbaszadə", "rektor"],
    ["Neft Akademiyası", "Anar Zülfüqarlı", "məzun"],
    ["Dəniz Akademiyası", "Anar Zülfüqarlı", "rektor"],
    ["ADDA", "Anar Zülfüqarlı", "rektor"],
  ])("%s with %s as its %s is another body", (short, name, title) => {
    expect(documentCounts([long, headed("b", short, name, title)])).toEqual([1, 1]);
  });

  test("joins neither of two longer names that fit it alike", () => {
    const other = headed("b", "Batumi Dövlət Neft Akademiyası");
    expect(documentCounts([long, other, headed("c", "Neft Akademiyası")])).toEqual([1, 1, 1]);
  });
});

test("a ministry that grew is a successor, not a longer name", () => {
  const before = headed("a", "Təhsil Nazirliyi", "Anar Zülfüqarlı", "nazir", "ministry");
  const after = headed("b", "Elm və Təhsil Nazirliyi", "Anar Zülfüqarlı", "nazir", "ministry");
  expect(documentCounts([before, after])).toEqual([1, 1]);
});

test("a company's name with and without a space is one", () => {
  const one = headed("a", "Sea Tech", "Anar Zülfüqarlı", "direktor", "company");
  const other = headed("b", "Seatech", "Elnur Abbaszadə", "mühəndis", "company");
  expect(documentCounts([one, other])).toEqual([2]);
});

describe("an acronym that no document defines", () => {
  const named = (id: string, ...names: string[]) =>
    article(id, { entities: names.map((name, index) => agency(`a${index}`, name, "university")) });

  test("is the body it stands for in common use, in any document alone", () => {
    const [only] = resolve([named("a", "BDU")]).agencies;
    const [both] = resolve([named("a", "BDU"), named("b", "Bakı Dövlət Universiteti")]).agencies;
    expect(both).toMatchObject({ id: only?.id, documents: 2 });
  });

  test("is what documents define it for, whatever the common use, but of three letters not what only one does", () => {
    const own = (id: string, name: string, acronym: string) =>
      article(id, { entities: [agency("a", name, "university", { acronym })] });
    const batumi = (id: string) => own(id, "Batumi Dövlət Universiteti", "BDU");
    const said = [named("b", "BDU"), named("c", "Bakı Dövlət Universiteti")];
    const ofBaku = (items: Parameters<typeof resolve>[0]) =>
      resolve(items).agencies.find(({ name }) => name.startsWith("Bakı"))?.documents;
    expect([ofBaku([batumi("a"), ...said]), ofBaku([batumi("a"), batumi("d"), ...said])]).toEqual([2, 1]);
    expect(documentCounts([own("a", "Şəki Dil Məktəbi", "ŞDM"), named("b", "ŞDM")])).toEqual([1, 1]);
    expect(documentCounts([own("a", "Şəki Dil və Səs Məktəbi", "ŞDSM"), named("b", "ŞDSM")])).toEqual([2]);
  });

  test("is one for a name whose words stand in another order, and stands beside what it means in its caption", () => {
    const fund = (id: string, name: string) =>
      article(id, { entities: [agency("a", name, "fund", { acronym: "SYF" })] });
    expect(documentCounts([fund("a", "Su və Yol Fondu"), fund("b", "Yol və Su Fondu")])).toEqual([2]);
    const [only] = resolve([named("a", "BDU")]).agencies;
    expect(only?.caption).toBe("BDU (Bakı Dövlət Universiteti)");
  });

  test("of four letters is the one name with these initials, and of two names neither", () => {
    const museum = named("a", "Şəki Tarix və Diyarşünaslıq Muzeyi");
    expect(documentCounts([museum, named("b", "ŞTDM")])).toEqual([2]);
    const other = named("c", "Şuşa Tarix və Dizayn Muzeyi");
    expect(documentCounts([museum, other, named("b", "ŞTDM")])).toEqual([1, 1, 1]);
  });

  test("of a part that many bodies have is the part of the body beside it", () => {
    const part = (id: string, name: string, body: string, acronym: string | null = null) =>
      article(id, {
        entities: [agency("u", name, "unit", { acronym }), agency("a", body, "university")],
        claims: acronym === null ? [] : [["u", "part_of", "a"]],
      });
    const defined = part("a", "Təlim Mərkəzi", "Neft Universiteti", "TMQ");
    expect(documentCounts([defined, part("b", "TMQ", "Neft Universiteti")])).toEqual([2, 2]);
    expect(documentCounts([defined, part("b", "TMQ", "Tibb Universiteti")])).toEqual([1, 1, 1, 1]);
  });

  test("of three letters joins nothing by its letters", () => {
    expect(documentCounts([named("a", "Xızı Dil Məktəbi"), named("b", "XDM")])).toEqual([1, 1]);
  });
});
