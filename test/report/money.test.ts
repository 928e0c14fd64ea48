import { describe, expect, test } from "vitest";
import { renderMoney } from "../../src/report/html/money-svg.ts";
import { buildOverview } from "../../src/report/overview.ts";
import { wordings } from "../../src/report/wordings.ts";
import { resolve } from "../../src/resolve/resolve.ts";
import { agency, article, event, type Said } from "../resolve/article.ts";

const givers = { f: "İnkişaf Fondu", b: "Xəzər Bankı", c: "“Ulduz” MMC" } as const;
const receivers = { x: "“Xəzər” sərgisi", y: "“Yaylaq” sərgisi" } as const;

function moneyOf(...claims: Said[]) {
  const graph = resolve([
    article("gifts", {
      published: "2021-05-26",
      entities: [
        agency("f", givers.f, "fund"),
        agency("b", givers.b, "bank"),
        agency("c", givers.c, "company"),
        event("x", receivers.x, "ceremony", { date: "2021-05-25" }),
        event("y", receivers.y, "ceremony", { date: "2021-06-25" }),
      ],
      claims,
    }),
  ]);
  const { money } = buildOverview(graph);
  if (money === null) throw new Error("no money");
  return money;
}

const told = (money: ReturnType<typeof moneyOf>) =>
  money.groups.map(({ heading, gifts }) => [
    heading,
    ...gifts.map(({ giver, text, receiver }) => `${giver} → ${receiver}: ${text}`),
  ]);

describe("who gave to whom", () => {
  test("keeps each currency apart and the sums of one in order, and what has no sum by itself", () => {
    const money = moneyOf(
      ["f", "funded", "x", { amount: 5000, currency: "AZN", support: "cash" }],
      ["b", "funded", "x", { amount: 20000, currency: "AZN", support: "grant" }],
      ["c", "funded", "y", { amount: 900, currency: "USD" }],
      ["c", "funded", "x", { support: "in-kind" }],
      ["b", "funded", "y"],
    );
    expect(told(money)).toEqual([
      [
        "Sums in AZN",
        `${givers.b} → ${receivers.x}: 20,000 AZN, grant`,
        `${givers.f} → ${receivers.x}: 5,000 AZN`,
      ],
      ["Sums in USD", `${givers.c} → ${receivers.y}: 900 USD`],
      [
        "Given without a sum being told",
        ...[
          `${givers.b} → ${receivers.y}: money or support`,
          `${givers.c} → ${receivers.x}: in kind`,
        ].toSorted(),
      ],
    ]);
  });

  test("tells once of a pair that a line gives the sum of", () => {
    const money = moneyOf(
      ["f", "funded", "x", { amount: 5000, currency: "AZN" }],
      ["f", "funded", "x", { support: "cash" }],
      ["b", "funded", "y", { support: "grant" }],
    );
    expect(money.groups.map(({ gifts }) => gifts.length)).toEqual([1, 1]);
  });

  test("draws bars in proportion to the sums of one currency, and nothing for what has none", () => {
    const drawn = renderMoney(
      moneyOf(
        ["f", "funded", "x", { amount: 5000, currency: "AZN" }],
        ["b", "funded", "x", { amount: 20000, currency: "AZN", modality: "planned" }],
        ["c", "funded", "y", { amount: 900, currency: "USD" }],
        ["c", "funded", "x"],
      ),
      wordings.en,
    );
    const bars = [...drawn.matchAll(/<rect class="(\w+)"[^>]* width="([\d.]+)"/g)];
    expect(bars.map(([, look, width]) => [look, Number(width)])).toEqual([
      ["hatched", 188],
      ["bar", 47],
      ["bar", 188],
    ]);
    expect(drawn).toContain(">20,000 AZN (planned)</text>");
    expect(drawn).toContain("<td>20,000 AZN</td><td>Planned</td>");
  });

  test("puts a receiver once, beside those who gave to it", () => {
    const drawn = renderMoney(
      moneyOf(["f", "funded", "x"], ["b", "funded", "x"], ["c", "funded", "x"]),
      wordings.en,
    );
    expect(drawn.match(/<text class="receiver"/g)).toHaveLength(1);
    expect(drawn.match(/<text class="giver"/g)).toHaveLength(3);
  });

  test("is not drawn of one gift", () => {
    expect(() => moneyOf(["f", "funded", "x", { amount: 5000, currency: "AZN" }])).toThrow("no money");
  });
});
