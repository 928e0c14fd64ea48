import { expect, it } from "vitest";
import type { AgencyKind } from "../../src/model/vocabulary.ts";
import { parseJudgements } from "../../src/resolve/judgement.ts";
import { resolve } from "../../src/resolve/resolve.ts";
import { type Article, agency, article, person, type Said } from "./article.ts";

function agenciesOf(
  name: string,
  kind: AgencyKind,
  told: Partial<Article> = {},
  judged = "",
): readonly string[] {
  const items = [article("a", { ...told, entities: [agency("a1", name, kind), ...(told.entities ?? [])] })];
  return resolve(items, { judgements: parseJudgements(judged, "judgements.txt") }).agencies.map(
    (each) => each.name,
  );
}

it.each<[string, AgencyKind]>([
  ["Təşkilat komitəsi", "government"],
  ["İdarə Heyəti", "unit"],
  ["Apellyasiya komissiyası", "government"],
  ["Redaksiya heyəti", "unit"],
])("a part that is nobody's and of which nothing is told is no node: %s", (name, kind) => {
  expect(agenciesOf(name, kind)).toEqual([]);
});

it.each<[string, AgencyKind]>([
  ["Abadlıq Nazirliyi", "ministry"],
  ["Mərkəzi Seçki Komissiyası", "government"],
  ["Gəncə Regional Toxum Laboratoriyası", "unit"],
])("a body that is told by its name is one: %s", (name, kind) => {
  expect(agenciesOf(name, kind)).toEqual([name]);
});

const held: Partial<Article> = {
  entities: [person("p1", "Lalə Məcidova")],
  claims: [["p1", "position", "a1", { title: "sədr" }] satisfies Said],
};

it("a part of which something is told is one", () => {
  expect(agenciesOf("Təşkilat komitəsi", "government", held)).toEqual(["Təşkilat komitəsi"]);
});

it("a part that a person gave a name is one", () => {
  const judged = 'rename agency "Təşkilat komitəsi" to "Körpü forumunun təşkilat komitəsi"';
  expect(agenciesOf("Təşkilat komitəsi", "government", {}, judged)).toEqual([
    "Körpü forumunun təşkilat komitəsi",
  ]);
});
