import { expect, test } from "vitest";
import { grammar } from "../../../src/extract/grammar/grammar.ts";
import { documentOf } from "../../../src/read/plain-text.ts";

function officesIn(text: string): string[] {
  const { entities, claims } = grammar.extract(documentOf({ id: "a", uri: "a.txt", fileName: "", text }));
  const nameOf = (id: string) => entities.find((entity) => entity.id === id)?.name;
  return claims
    .filter(({ predicate }) => predicate === "position")
    .map(({ subject, title, object }) => `${nameOf(subject)}: ${title} @ ${nameOf(object)}`)
    .sort();
}

test.each([
  [
    "Bakı Dövlət Universitetinin sabiq rektoru Anar Zülfüqarlı konfransda çıxış edib.",
    ["Anar Zülfüqarlı: rektor @ Bakı Dövlət Universiteti"],
  ],
  [
    "Xəzər Universitetinin rektoru, keçmiş kənd təsərrüfatı naziri Anar Zülfüqarlı fonda vəsait köçürüb.",
    ["Anar Zülfüqarlı: nazir @ Kənd Təsərrüfatı Nazirliyi", "Anar Zülfüqarlı: rektor @ Xəzər Universiteti"],
  ],
  [
    "Xəzər Universitetinin rektoru Anar Zülfüqarlı fonda vəsait köçürüb.",
    ["Anar Zülfüqarlı: rektor @ Xəzər Universiteti"],
  ],
])("a former office is told as former, beside the one held now: %s", (text, offices) => {
  expect(officesIn(text)).toEqual(offices);
});

test("an initial that two full names of the text fit is neither of them, nor makes them one", () => {
  const text =
    "Nazir müavini N.Vəkilzadə hesabat verib, mətbuat katibi Nərgiz Vəkilzadə çıxış edib. Nigar Vəkilzadə nəticələri açıqlayıb.";
  const { entities } = grammar.extract(documentOf({ id: "a", uri: "a.txt", fileName: "", text }));
  const people = entities.filter(({ type }) => type === "person");
  expect(people.filter(({ name }) => name === "Nərgiz Vəkilzadə")).toHaveLength(1);
  expect(people.every(({ name, aliases }) => !(name + aliases).match(/Nərgiz.*Nigar|Nigar.*Nərgiz/))).toBe(
    true,
  );
});

test.each(["Anar Rəşid oğlu Bağırlı", "Bağırlı Anar Rəşid oğlu", "Anar Rəşid oğlu"])(
  "%s is one name, whatever the family name ends in",
  (name) => {
    const text = `Şuranın iclasında ${name} çıxış edib.`;
    const { entities } = grammar.extract(documentOf({ id: "a", uri: "a.txt", fileName: "", text }));
    expect(entities.filter(({ type }) => type === "person").map((person) => person.name)).toEqual([name]);
  },
);
