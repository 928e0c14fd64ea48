import { describe, expect, test } from "vitest";
import type { Appearance } from "../../src/resolve/appearance.ts";
import { explainMembers, explainPair } from "../../src/resolve/explain.ts";
import { parseJudgements } from "../../src/resolve/judgement.ts";
import { type Resolution, resolveInDetail } from "../../src/resolve/resolve.ts";
import { suggestPairs } from "../../src/resolve/suggest.ts";
import { agency, article, event, person } from "./article.ts";

const head = (id: string, name: string, title: string, body: string, kind: "university" | "government") =>
  article(id, {
    published: "2021-05-26",
    entities: [person("p", name), agency("a", body, kind), event("e", "görüş", "meeting")],
    claims: [["p", "position", "a", { title }]],
  });
const items = [
  head("a", "Elçin Məmmədov", "rektor", "Bakı Dövlət Universiteti", "university"),
  head("b", "Elçin Məmmədov", "rəis", "Dövlət Gömrük Komitəsi", "government"),
  head("c", "Элчин Мамедов", "sədr", "AR Dövlət Gömrük Komitəsi", "government"),
  head("d", "E. Məmmədov", "dekan", "Bakı Tibb Universiteti", "university"),
];
const resolution = resolveInDetail(items);

function inDocument(
  { testimony }: Resolution,
  document: string,
  type: "persons" | "agencies" | "events",
): Appearance {
  const found = testimony[type].find((appearance) => appearance.document.id === document);
  if (found === undefined) throw new Error(`nothing in ${document}`);
  return found;
}

describe("an explanation", () => {
  test.each([
    ["a", "b", "persons", false, "offices contradict"],
    ["b", "c", "persons", true, "full name and body agree"],
    ["a", "d", "persons", false, "an initial needs the same office, and one person who fits"],
    ["a", "b", "agencies", false, "names differ"],
    ["b", "c", "agencies", true, "names agree without quotes, legal form and state"],
    ["a", "b", "events", false, "0 of those with a part agree"],
  ] as const)("of %s and %s among %s gives the rule that decided it", (one, other, type, isOne, rule) => {
    const pair = [inDocument(resolution, one, type), inDocument(resolution, other, type)] as const;
    const explanation = explainPair(resolution, ...pair);
    expect(explanation.isOne).toBe(isOne);
    expect(explanation.comparison.reasons[0]?.rule).toBe(rule);
  });

  test("names the line that makes it otherwise, and the line does", () => {
    for (const [one, other] of [
      ["a", "b"],
      ["b", "c"],
    ] as const) {
      const before = explainPair(
        resolution,
        inDocument(resolution, one, "persons"),
        inDocument(resolution, other, "persons"),
      );
      const after = resolveInDetail(items, { judgements: parseJudgements(before.change, "file") });
      const { isOne } = explainPair(
        after,
        inDocument(after, one, "persons"),
        inDocument(after, other, "persons"),
      );
      expect(isOne).toBe(!before.isOne);
    }
  });
});

test("a node tells for each member the rule that put it there", () => {
  const cluster = resolution.clusters.find(
    ({ members }) => members.length === 2 && members[0]?.entity.type === "person",
  );
  if (cluster === undefined) throw new Error("no node of two");
  expect(explainMembers(resolution, cluster)).toMatchObject([
    { isOne: true, comparison: { verdict: "same", reasons: [{ rule: "full name and body agree" }] } },
  ]);
});

describe("suggestions", () => {
  test("show an initial beside those it may mean, and never two of one node", () => {
    const pairs = suggestPairs(resolution, 10);
    expect(pairs.map(({ one, other }) => [one.document.id, other.document.id])).toContainEqual(["d", "a"]);
    for (const { one, other } of pairs) expect(resolution.keys.get(one)).not.toBe(resolution.keys.get(other));
  });
});
