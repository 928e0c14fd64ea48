import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { searchKey } from "../../src/language/az/fold.ts";
import { type NamedEntity, nameReader } from "../../src/search/read-name.ts";

function named(name: string, documents = 1): NamedEntity {
  return { name, aliases: [], search: searchKey(name), documents };
}

const entities = [
  named("İlham Əliyev", 5),
  named("Leyla Əliyeva", 2),
  named("Vüsal Qasımov", 3),
  named("Həşim Haşımov"),
  named("Nümunə Nazirliyi", 4),
  named("Şəhriyar Çələbiyev"),
  named("Z. Kəlbiyev"),
];

const readName = nameReader(entities);

describe("a name as people type it", () => {
  test.each([
    ["Əliyev", "eliyev"],
    ["ALIYEV", "eliyev"],
    ["aliyev", "eliyev"],
    ["Eliyev", "eliyev"],
    ["Алиев", "eliyev"],
    ["ılham", "ilham"],
    ["ILHAM", "ilham"],
    ["İlham", "ilham"],
    ["Ильхам", "ilham"],
    ["Гасымов", "qasimov"],
    ["Gasimov", "qasimov"],
    ["Qasımovun", "qasimov"],
    ["Vüsal Qasımova", "vusal qasimov"],
    ["Nümunə Nazirliyinin", "numune nazirliyi"],
    ["Челебиев", "celebiyev"],
    ["Shahriyar Chalabiyev", "sehriyar celebiyev"],
  ])("%s is read as %s", (typed, key) => {
    expect(readName(typed)).toBe(key);
  });

  test.each(["Qurbanov", "Qasım Vüsalov", "", "…", "xyz", "zzzz"])("%j is read as nobody", (typed) => {
    expect(readName(typed)).toBeUndefined();
  });

  test("what stands in the graph as it is typed is never read as another name", () => {
    fc.assert(
      fc.property(fc.constantFrom(...entities), ({ name, search }) => {
        expect(readName(name)).toBe(search);
      }),
    );
  });

  test("whatever is typed, the key that comes out finds somebody", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."əeaiİıIlyvşsqкгоилевАə .'") }), (typed) => {
        const key = readName(typed);
        if (key !== undefined) expect(entities.some(({ search }) => search.includes(key))).toBe(true);
      }),
    );
  });
});
