import { describe, expect, test } from "vitest";
import type { EventEntity } from "../../src/model/entity.ts";
import { parseEventName } from "../../src/resolve/event-name.ts";
import { resolve } from "../../src/resolve/resolve.ts";
import { agency, article, event, person } from "./article.ts";

const minister = person("p", "Vüsal Hüseynov");
const guest = person("q", "Vladimir Gyorgiyev");
const other = person("r", "Zaur Bağırov");
const service = agency("a", "Dövlət Miqrasiya Xidməti", "government");

/** One outlet's story: the minister, who heads the service, and others at an event. */
function story(id: string, happening: EventEntity, people = [minister, guest], published = "2021-05-26") {
  return article(id, {
    published,
    entities: [...people, service, happening],
    claims: [
      ["p", "position", "a", { title: "rəis" }],
      ["a", "organised", happening.id],
      ...people.map(({ id: who }) => [who, "participated", happening.id] as const),
    ],
  });
}
const meeting = (date: string | null, place: string | null = null) =>
  event("e", "görüş", "meeting", { date, place });
const eventsOf = (items: Parameters<typeof resolve>[0]): number => resolve(items).events.length;

describe("an event told by several outlets", () => {
  test("is one by its day and those who took part", () => {
    const graph = resolve([
      story("a", meeting("2021-05-25", "Bakı")),
      story("b", event("e", "ikitərəfli görüş", "meeting", { date: "2021-05-25" })),
      story("c", meeting(null), [minister, guest], "2021-05-26"),
    ]);
    expect(graph.events).toMatchObject([{ documents: 3, date: "2021-05-25", place: "Bakı" }]);
  });

  test("is one by its quoted title", () => {
    const titled = (date: string | null) => event("e", "“Rəqəmsal gələcək” forumu", "conference", { date });
    expect(
      eventsOf([story("a", titled("2021-05-25"), [minister]), story("b", titled(null), [minister])]),
    ).toBe(1);
  });
});

test("of one text two presentations of two hosts are two, and of one host one", () => {
  const told = (host: string) =>
    article("a", {
      entities: [
        minister,
        guest,
        event("e", "geniş təqdimat", "ceremony"),
        event("f", "təqdimat", "ceremony"),
      ],
      claims: [
        ["p", "organised", "e"],
        [host, "organised", "f"],
      ],
    });
  expect(eventsOf([told("q")])).toBe(2);
  expect(eventsOf([told("p")])).toBe(1);
});

describe("an event that two texts tell of in the same words", () => {
  const told = (id: string, name: string, description: string, published: string | null) =>
    article(id, {
      ...(published === null ? {} : { published }),
      entities: [id === "a" ? minister : guest, event("e", name, "meeting", { description })],
      claims: [[id === "a" ? "p" : "q", "participated", "e"]],
    });
  const topic = "körpülərin və yolların təmiri ilə bağlı ictimai";

  test("is one where both are of one day, in whatever number the noun is", () => {
    const one = told("a", "ictimai müzakirə", `${topic} müzakirə`, "2021-05-25");
    const many = `${topic} müzakirələr`;
    expect(eventsOf([one, told("b", "ictimai müzakirələr", many, "2021-05-25")])).toBe(1);
    expect(eventsOf([one, told("b", "ictimai müzakirələr", many, "2021-06-25")])).toBe(2);
  });

  test("is one without a day where so many words and a number tell which it is", () => {
    const words =
      "şəhərin 2014-2018-ci illərdə yeni körpülərinin və köhnə yollarının təmiri proqramının icrasının";
    const long = `${words} dördüncü ilinin yekunlarına həsr olunan konfrans`;
    expect(eventsOf([told("a", "konfrans", long, null), told("b", "konfrans", long, null)])).toBe(1);
    const short = "körpülərin 2014-cü ildə təmirinə həsr olunan konfrans";
    expect(eventsOf([told("a", "konfrans", short, null), told("b", "konfrans", short, null)])).toBe(2);
  });
});

test("one title of one edition is one over its days", () => {
  const opened = (id: string, day: string) => {
    const text = `Noyabrın ${day}-da “Körpüdən gedən yol” IV müsabiqəsi keçirilib.`;
    const name = "“Körpüdən gedən yol” IV müsabiqəsi";
    const start = text.indexOf("“");
    const mentions = [{ start, end: start + name.length }];
    return article(id, { text, entities: [event("e", name, "competition", { mentions })] });
  };
  expect(eventsOf([opened("a", "16"), opened("b", "17")])).toBe(1);
});

test("a house and a town are no two places, two towns and two houses are", () => {
  const at = (place: string, venue?: string) =>
    event("e", "görüş", "meeting", { date: "2021-05-25", place, ...(venue === undefined ? {} : { venue }) });
  const town = story("a", at("Gəncə"));
  expect(eventsOf([town, story("b", at("Elm Evi", "Elm Evi"))])).toBe(1);
  expect(eventsOf([town, story("b", at("Minarə"))])).toBe(2);
  expect(eventsOf([story("a", at("Su Evi", "Su Evi")), story("b", at("Elm Evi", "Elm Evi"))])).toBe(2);
});

describe("a meeting of three sides", () => {
  const told = (name: string, place: string) => event("e", name, "meeting", { date: "2021-05-25", place });
  const one = story("a", told("üçtərəfli görüş", "Minarə"), [minister, guest]);

  test("is one in one place on one day, whoever of them is named", () => {
    expect(eventsOf([one, story("b", told("Minarə üçtərəfli görüşü", "Minarə"), [minister])])).toBe(1);
  });

  test("is another in another place, and with two sides", () => {
    expect(eventsOf([one, story("b", told("üçtərəfli görüş", "Gəncə"), [minister])])).toBe(2);
    expect(eventsOf([one, story("b", told("ikitərəfli görüş", "Minarə"), [minister])])).toBe(2);
  });
});

describe("two events stay two", () => {
  test("on one day with other people", () => {
    const items = [story("a", meeting("2021-05-25")), story("b", meeting("2021-05-25"), [minister, other])];
    expect(eventsOf(items)).toBe(2);
  });

  test.each([
    ["other days", meeting("2021-05-25"), meeting("2021-05-26")],
    ["other places", meeting("2021-05-25", "Bakı"), meeting("2021-05-25", "Gəncə")],
    [
      "yearly editions",
      event("e", "VII ADA Siyasi Forumu", "conference"),
      event("e", "VIII ADA Siyasi Forumu", "conference"),
    ],
    [
      "years in the name",
      event("e", "“Yay məktəbi 2021” layihəsi", "project"),
      event("e", "“Yay məktəbi 2022” layihəsi", "project"),
    ],
    [
      "other titles",
      event("e", "“Birinci addım” təlimi", "training"),
      event("e", "“İkinci addım” təlimi", "training"),
    ],
  ])("by %s", (_, one, another) => {
    expect(eventsOf([story("a", one), story("b", another)])).toBe(2);
  });

  test("as one person's meetings in the capital on one day, but not in another town", () => {
    const inPlace = (place: string) => [
      story("a", meeting("2021-05-25", place), [minister]),
      story("b", meeting("2021-05-25", place), [minister]),
    ];
    expect([eventsOf(inPlace("Bakı")), eventsOf(inPlace("Lənkəran"))]).toEqual([2, 1]);
  });

  test("as two kinds of acts signed on one day", () => {
    const act = (name: string) => event("e", name, "decision", { date: "2021-05-25" });
    const signed = (id: string, decision: EventEntity) =>
      article(id, {
        published: "2021-05-26",
        entities: [minister, service, decision],
        claims: [["p", "signed", "e"]],
      });
    expect(eventsOf([signed("a", act("859 nömrəli Fərman")), signed("b", act("Sərəncam"))])).toBe(2);
    expect(eventsOf([signed("a", act("25 may tarixli Fərman")), signed("b", act("fərman"))])).toBe(1);
  });

  test("by name alone a year apart", () => {
    const forum = event("e", "ADA Siyasi Forumu", "conference");
    expect(eventsOf([story("a", forum), story("b", forum, [minister, guest], "2022-05-26")])).toBe(2);
  });
});

describe("an event's name", () => {
  test.each([
    ["VII ADA Siyasi Forumu", 7],
    ["7-ci ADA Siyasi Forumu", 7],
    ["yeddinci forum", 7],
    ["2021-ci il forumu", null],
    ["görüş", null],
  ])("%s is edition %s", (name, edition) => {
    expect(parseEventName(name).edition).toBe(edition);
  });
});
