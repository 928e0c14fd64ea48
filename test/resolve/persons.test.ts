import { describe, expect, test } from "vitest";
import type { AgencyKind } from "../../src/model/vocabulary.ts";
import { parsePersonName } from "../../src/resolve/person-name.ts";
import { resolve } from "../../src/resolve/resolve.ts";
import { agency, article, person } from "./article.ts";

function official(
  id: string,
  name: string,
  title: string,
  body: string,
  kind: AgencyKind,
  published = "2021-05-26",
) {
  return article(id, {
    published,
    entities: [person("p", name), agency("a", body, kind)],
    claims: [["p", "position", "a", { title }]],
  });
}
const named = (id: string, name: string, ...bodies: string[]) =>
  article(id, {
    published: "2021-06-01",
    entities: [person("p", name), ...bodies.map((body, index) => agency(`a${index}`, body, "government"))],
  });
const counts = (items: Parameters<typeof resolve>[0]): number[] =>
  resolve(items)
    .persons.map(({ documents }) => documents)
    .toSorted();

describe("a person's name", () => {
  test.each([
    ["İlham Heydər oğlu Əliyev", "İlham Əliyev"],
    ["Əliyev İlham Heydər oğlu", "İlham Əliyev"],
    ["Гусейнова Лейла Рауфовна", "Leyla Hüseynova"],
    ["Əliyeva Leyla", "Leyla Əliyeva"],
    ["Adilə xanım Quliyeva", "Adilə Quliyeva"],
    ["cənab Con Smit", "Con Smit"],
  ])("%s is the full name of %s", (name, plain) => {
    const [one, other] = [parsePersonName(name), parsePersonName(plain)];
    expect([one.form, one.given.key, one.surname.key]).toEqual(["full", other.given.key, other.surname.key]);
  });

  test.each(["V.H.Həsənov", "V. Həsənov", "Həsənov V.H."])("%s is an initial and a surname", (name) => {
    const { form, given, surname } = parsePersonName(name);
    expect([form, given.key, surname]).toEqual(["initial", "v", parsePersonName("V. Həsənov").surname]);
  });

  test.each(["Əliyev", "Adilə xanım", "Ə. Əliyev"])("%s is no full name", (name) => {
    expect(parsePersonName(name).form).not.toBe("full");
  });
});

describe("two people with one name", () => {
  const rector = official("a", "Elçin Məmmədov", "rektor", "Bakı Dövlət Universiteti", "university");
  const chief = official("b", "Elçin Məmmədov", "rəis", "Dövlət Gömrük Komitəsi", "government", "2021-09-01");

  test("stay two when their offices contradict", () => {
    expect(counts([rector, chief])).toEqual([1, 1]);
  });

  test("draw a bare mention to the one whose body its document names, and no other", () => {
    const near = named("c", "Elçin Məmmədov", "Dövlət Gömrük Komitəsi");
    expect(counts([rector, chief, near])).toEqual([1, 2]);
    expect(counts([rector, chief, named("c", "Elçin Məmmədov")])).toEqual([1, 1, 1]);
  });

  test("stay two when their fathers' names differ", () => {
    expect(counts([named("a", "Əli Məmməd oğlu Abbasov"), named("b", "Əli Vəli oğlu Abbasov")])).toEqual([
      1, 1,
    ]);
  });
});

describe("two undated offices of one name", () => {
  const undated = (id: string, title: string, body: string, kind: AgencyKind, ...others: string[]) => {
    const entities = [
      person("p", "Elçin Məmmədov"),
      agency("a", body, kind),
      ...others.map((other, index) => agency(`b${index}`, other, "university")),
    ];
    return article(id, { entities, claims: [["p", "position", "a", { title }]] });
  };
  const rector = undated("a", "rektor", "Bakı Dövlət Universiteti", "university");

  test("are two people's, as long as no document brings the bodies together", () => {
    expect(counts([rector, undated("b", "rəis", "Dövlət Gömrük Komitəsi", "government")])).toEqual([1, 1]);
  });

  test("are one's where a document about the one names the body of the other", () => {
    const chief = undated("b", "rəis", "Dövlət Gömrük Komitəsi", "government", "Bakı Dövlət Universiteti");
    expect(counts([rector, chief])).toEqual([2]);
  });

  test("are one's where one of them is told as former", () => {
    expect(counts([rector, undated("b", "sabiq rəis", "Dövlət Gömrük Komitəsi", "government")])).toEqual([2]);
  });
});

describe("one person", () => {
  test("stays one where a sentence read wrong puts the office into another body", () => {
    const office = (id: string, title: string, body: string) =>
      official(id, "Zaur Həsənov", title, body, "university");
    const right = [office("a", "rektor", "Neft Universiteti"), office("b", "rektor", "Neft Universiteti")];
    const title = "elmi işlər üzrə prorektor";
    const wrong = [office("c", title, "Neft Universiteti"), office("d", title, "Batumi Universiteti")];
    expect(counts([...right, ...wrong])).toEqual([4]);
  });

  test("is one through an office that follows another, and through one body in two roles", () => {
    const rector = official(
      "a",
      "Elçin Məmmədov",
      "rektor",
      "Bakı Dövlət Universiteti",
      "university",
      "2015",
    );
    const minister = official("b", "Elçin Məmmədov", "nazir", "Səhiyyə Nazirliyi", "ministry", "2021");
    const deputy = official("c", "Elçin Məmmədov", "nazir müavini", "Səhiyyə Nazirliyi", "ministry", "2019");
    expect(counts([rector, minister, deputy])).toEqual([3]);
  });

  test("is one in an office of a body and of its successor", () => {
    const before = official("a", "Emin Əmrullayev", "nazir", "Təhsil Nazirliyi", "ministry", "2022-07-01");
    const after = official(
      "b",
      "Emin Əmrullayev",
      "nazir",
      "Elm və Təhsil Nazirliyi",
      "ministry",
      "2022-08-01",
    );
    const graph = resolve([before, after]);
    expect([graph.persons.length, graph.agencies.length]).toEqual([1, 2]);
  });

  test("is one with and without the father's name, by an initial in the same office, and as chair of a federation", () => {
    const minister = official("a", "Fərid Qayıbov", "nazir", "Gənclər və İdman Nazirliyi", "ministry");
    const initial = official("b", "F. Qayıbov", "nazir", "Gənclər və İdman Nazirliyi", "ministry");
    const sport = official("c", "Fərid Qayıbov", "prezident", "Gimnastika Federasiyası", "sport");
    expect(counts([minister, initial, sport, named("d", "Fərid Ələkbər oğlu Qayıbov")])).toEqual([4]);
  });

  test("is one by an initial beside the body of the office, where nobody else of the name is", () => {
    const minister = official("a", "Fərid Qayıbov", "nazir", "Gənclər və İdman Nazirliyi", "ministry");
    const initial = named("b", "F. Qayıbov", "Gənclər və İdman Nazirliyi");
    expect(counts([minister, initial])).toEqual([2]);
    expect(counts([minister, named("b", "F. Qayıbov", "Səhiyyə Nazirliyi")])).toEqual([1, 1]);
    const other = named("c", "Fuad Qayıbov", "Gənclər və İdman Nazirliyi");
    expect(counts([minister, initial, other])).toEqual([1, 1, 1]);
  });

  test("is one by an initial in the same office, though no document gives the full name", () => {
    const [one, other] = ["a", "b"].map((id) =>
      official(id, "F. Qayıbov", "nazir", "Mədəniyyət Nazirliyi", "ministry"),
    );
    const elsewhere = official("c", "F. Qayıbov", "rektor", "Bakı Dövlət Universiteti", "university");
    const another = official("d", "F.A. Qayıbov", "nazir", "Mədəniyyət Nazirliyi", "ministry");
    const third = official("e", "F.V. Qayıbov", "nazir", "Mədəniyyət Nazirliyi", "ministry");
    expect(counts([one, other, elsewhere].flatMap((item) => item ?? []))).toEqual([1, 2]);
    expect(counts([another, third])).toEqual([1, 1]);
  });

  test("is one by two initials beside a body, where the second is the father's", () => {
    const editor = named("a", "E.O. Abbasov", "Dəniz Akademiyası");
    const dean = named("b", "Elnur Oruc oğlu Abbasov", "Dəniz Akademiyası");
    const student = named("c", "Elvin Əli oğlu Abbasov", "Dəniz Akademiyası");
    expect(counts([editor, dean, student])).toEqual([1, 2]);
    expect(counts([editor, student])).toEqual([1, 1]);
  });

  test("is one by two initials that a given name of two parts has, where nobody else's fit", () => {
    const [poet, short] = [named("a", "Mirzə Fazil Axundlu"), named("b", "M.F. Axundlu")];
    expect(counts([poet, short])).toEqual([2]);
    expect(counts([poet, short, named("c", "Məmməd Fərrux Axundlu")])).toEqual([1, 1, 1]);
    expect(counts([poet, named("b", "M.V. Axundlu")])).toEqual([1, 1]);
  });

  test("is one by an initial where several texts give the surname in full, and to nobody else", () => {
    const full = ["a", "b", "c"].map((id) => named(id, "Vadim Sorelin"));
    const initial = named("d", "V. Sorelin");
    expect(counts([...full, initial])).toEqual([4]);
    expect(counts([...full.slice(1), initial])).toEqual([1, 2]);
    expect(counts([...full, named("e", "Anna Sorelin"), initial])).toEqual([1, 1, 3]);
    expect(counts([...full, named("d", "K. Sorelin")])).toEqual([1, 3]);
  });

  test("is one by both initials in one body, whatever the title", () => {
    const [one, other] = [
      official("a", "Z.K. Mirili", "professor", "Dəniz Akademiyası", "university"),
      official("b", "Z.K. Mirili", "prorektor", "Dəniz Akademiyası", "university"),
    ];
    const full = official("c", "Zahid Mirili", "dekan", "Dəniz Akademiyası", "university");
    expect(counts([one, other])).toEqual([2]);
    expect(counts([one, other, full])).toEqual([3]);
  });

  test("is one by a full name that the document gives beside a short one, and by Russian letters as written", () => {
    const short = article("a", { entities: [person("p", "E. Məmmədov", ["Elçin Məmmədov"])] });
    expect(counts([short, named("b", "Elçin Məmmədov")])).toEqual([2]);
    const either = article("a", {
      entities: [person("p", "E. Məmmədov", ["Elçin Məmmədov", "Elşən Məmmədov"])],
    });
    expect(counts([either, named("b", "Elçin Məmmədov")])).toEqual([1, 1]);
    const { document, extraction } = article("c", { entities: [person("p", "Хаял Гахраманов")] });
    const [read] = extraction.entities;
    const misread = {
      ...extraction,
      entities: [{ ...person("p", "Xayal Qaxramanov"), mentions: read?.mentions ?? [] }],
    };
    const russian = { document: { ...document, language: "ru" as const }, extraction: misread };
    expect(counts([russian, named("b", "Xəyal Qəhrəmanov")])).toEqual([2]);
  });

  test("keeps an id when a namesake is hardly heard of", () => {
    const many = Array.from({ length: 12 }, (_, index) => named(`n${index}`, "Fərid Qayıbov"));
    const [one] = resolve(many).persons;
    const others = [
      official("a", "Fərid Qayıbov", "rektor", "Bakı Dövlət Universiteti", "university"),
      official("b", "Fərid Qayıbov", "rəis", "Dövlət Gömrük Komitəsi", "government"),
    ];
    expect(resolve([...many, ...others]).persons.map(({ id }) => id)).toContain(one?.id);
  });
});

test("one whose name is also spelled without its letters is called by the letters", () => {
  const { persons } = resolve([
    named("a", "Lalə Məcidova", "Elm Fondu"),
    named("b", "Lale Mecidova", "Elm Fondu"),
  ]);
  expect(persons.map(({ name, aliases }) => [name, aliases])).toEqual([["Lalə Məcidova", ["Lale Mecidova"]]]);
});
