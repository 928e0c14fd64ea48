import { describe, expect, test } from "vitest";
import type { AgencyKind } from "../../src/model/vocabulary.ts";
import { resolve } from "../../src/resolve/resolve.ts";
import { agency, article, type Said } from "./article.ts";

/** A text that gives a part to its owner, or only names the part; the owner may be part of another. */
function told(
  id: string,
  name: string,
  owner: string | null,
  within: string | null = null,
  kind: AgencyKind = "government",
) {
  const entities = [agency("part", name, kind)];
  const claims: Said[] = [];
  if (owner !== null) {
    entities.push(agency("owner", owner, "company"));
    claims.push(["part", "part_of", "owner"]);
  }
  if (within !== null) {
    entities.push(agency("outer", within, "ministry"));
    claims.push(["owner", "part_of", "outer"]);
  }
  return article(id, { entities, claims });
}

const nodesOf = (name: string, articles: Parameters<typeof resolve>[0]): number =>
  resolve(articles).agencies.filter((each) => each.name === name).length;

describe("a name that texts give to parts of several bodies", () => {
  const board = "Qəyyumlar Şurası";

  test("is a body of each owner, and of none where the text names no owner", () => {
    const [one, other] = [told("a", board, "Aypara Sığorta"), told("b", board, "Mavi Bank")];
    expect(nodesOf(board, [one, other])).toBe(2);
    expect(nodesOf(board, [one, other, told("c", board, null)])).toBe(3);
    expect(nodesOf(board, [one, told("d", board, "Aypara Sığorta")])).toBe(1);
  });

  test("is that of the owner whom nearly all texts tell, where no owner is told", () => {
    const many = Array.from({ length: 5 }, (_, index) => told(`m${index}`, board, "Aypara Sığorta"));
    const articles = [...many, told("b", board, "Mavi Bank"), told("c", board, null)];
    expect(nodesOf(board, articles)).toBe(2);
  });

  test("is one where one owner is part of the other", () => {
    const inner = told("a", board, "Sahil İdarəsi", "Rabitə Nazirliyi");
    const outer = told("b", board, "Rabitə Nazirliyi");
    expect(nodesOf(board, [inner, outer])).toBe(1);
  });

  test("stays one for a body that can change its owner", () => {
    const name = "Sahil Universiteti";
    const articles = ["Aypara Sığorta", "Mavi Bank"].map((owner, index) =>
      told(String(index), name, owner, null, "university"),
    );
    expect(nodesOf(name, articles)).toBe(1);
  });

  test("gives the same bodies in any order of the texts", () => {
    const articles = [
      told("a", board, "Aypara Sığorta"),
      told("b", board, "Mavi Bank"),
      told("c", board, null),
    ];
    expect(JSON.stringify(resolve(articles.toReversed()))).toBe(JSON.stringify(resolve(articles)));
  });
});
