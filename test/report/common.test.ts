import { describe, expect, test } from "vitest";
import type { Claim } from "../../src/model/claim.ts";
import type { KnowledgeGraph } from "../../src/model/knowledge-graph.ts";
import { buildConnection } from "../../src/report/connection.ts";
import { buildDossier } from "../../src/report/dossier.ts";
import { renderHtml } from "../../src/report/render-html.ts";
import { renderMarkdown } from "../../src/report/render-markdown.ts";
import { plainText } from "../../src/report/statement.ts";
import { resolve } from "../../src/resolve/resolve.ts";
import { agency, article, event, person, type Said } from "../resolve/article.ts";

const subject = person("p", "Lalə Məcidova");
const course = event("e", "“Sel” təlimi", "training", { date: "2021-05-25" });

type Entity = Parameters<typeof article>[1]["entities"][number];

function graphOf(entities: readonly Entity[], claims: readonly Said[]) {
  return resolve([article("all", { entities: [subject, ...entities], claims })]);
}

function dossierOf(entities: readonly Entity[], claims: readonly Said[], name = subject.name) {
  const graph = graphOf(entities, claims);
  const found = [...graph.persons, ...graph.agencies, ...graph.events].find((each) => each.name === name);
  if (found === undefined) throw new Error(`no ${name}`);
  return buildDossier(graph, found);
}

function personOf(graph: KnowledgeGraph) {
  const found = graph.persons.find(({ name }) => name === subject.name);
  if (found === undefined) throw new Error(`no ${subject.name}`);
  return found;
}

/** The lines of the section on connections. */
function connections(entities: readonly Entity[], claims: readonly Said[], name?: string): readonly string[] {
  const { sections } = dossierOf(entities, claims, name);
  return (sections.find((each) => each.name === "connections")?.lines ?? []).map(({ parts }) =>
    plainText(parts),
  );
}

const guest = person("q", "Zaur Bağırov");
const host = agency("a", "Su Fondu", "fund");

describe("connections", () => {
  test("tell both parts, and cite both sides", () => {
    const said: readonly Said[] = [
      ["p", "participated", "e", { role: "speaker" }],
      ["a", "organised", "e"],
    ];
    expect(connections([course, host], said)).toEqual([
      "Lalə Məcidova (speaker) and Su Fondu (organiser) – in common: “Sel” təlimi (25 May 2021)",
    ]);
    const report = dossierOf([course, host], said);
    const [line] = report.sections.find(({ name }) => name === "connections")?.lines ?? [];
    const quotes = line?.citations.map((number) => report.sources[number - 1]?.quote);
    expect(quotes).toEqual(["Lalə Məcidova participated “Sel” təlimi.", "Su Fondu organised “Sel” təlimi."]);
  });

  test("tell whoever shares the same things on one line, and nobody twice", () => {
    const congress = event("k", "“Çay” konqresi", "conference", { date: "2021-06-01" });
    const others = ["Aydın Quliyev", "Nərgiz Salahova"].map((name, place) => person(`o${place}`, name));
    const said = ["p", "q", "o0", "o1"].flatMap((id): readonly Said[] => [
      [id, "participated", "e"],
      ...(id === "q" ? [] : [[id, "participated", "k"] as const]),
    ]);
    const lines = connections([course, congress, guest, ...others], said);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(
      /^Lalə Məcidova and (Aydın Quliyev, Nərgiz Salahova|Nərgiz Salahova, Aydın Quliyev) – in common \(2\): /,
    );
    expect(lines[1]).toBe("Lalə Məcidova and Zaur Bağırov – in common: “Sel” təlimi (25 May 2021)");
  });

  test.each<[string, readonly Entity[], readonly Said[]]>([
    [
      "the body one heads",
      [course, host],
      [
        ["p", "position", "a", { title: "sədr" }],
        ["p", "participated", "e"],
        ["a", "organised", "e"],
      ],
    ],
    [
      "a board of the body one heads",
      [course, host, agency("b", "Su Fondunun İdarə Heyəti", "unit")],
      [
        ["p", "position", "a", { title: "sədr" }],
        ["b", "part_of", "a"],
        ["p", "participated", "e"],
        ["b", "participated", "e"],
      ],
    ],
    [
      "two parts of one body",
      [host, agency("b", "Bağlar şöbəsi", "unit"), agency("c", "Çaylar şöbəsi", "unit")],
      [
        ["p", "position", "b", { title: "müdir" }],
        ["b", "part_of", "a"],
        ["c", "part_of", "a"],
      ],
    ],
    [
      "a body that one left before the other came",
      [host, guest],
      [
        ["p", "position", "a", { title: "sədr", to: "2010-01-01" }],
        ["q", "position", "a", { title: "sədr", from: "2015-01-01" }],
      ],
    ],
    [
      "an event whose own line names the other",
      [guest, event("m", "Lalə Məcidova ilə Zaur Bağırov arasında görüş", "meeting", { date: "2021-06-01" })],
      [
        ["p", "participated", "m"],
        ["q", "participated", "m"],
      ],
    ],
  ])("tell nothing of %s", (_, entities, said) => {
    expect(connections(entities, said)).toEqual([]);
  });

  test("tell nothing of a body or an event that more than twenty share", () => {
    const crowd = (count: number): readonly string[] => {
      const people = Array.from({ length: count }, (_, place) => person(`o${place}`, `Şəxs Adlı${place}`));
      const said = ["p", ...people.map(({ id }) => id)].map((id): Said => [id, "participated", "e"]);
      return connections([course, ...people], said);
    };
    expect(crowd(20)).toHaveLength(1);
    expect(crowd(21)).toEqual([]);
  });

  test("go first where fewer share, and name who has an office in a part of a body", () => {
    const unit = agency("b", "Bağlar şöbəsi", "unit");
    expect(
      connections(
        [host, unit, guest],
        [
          ["b", "part_of", "a"],
          ["q", "position", "b", { title: "müdir" }],
        ],
        host.name,
      ),
    ).toEqual([
      "Su Fondu (parent body) and Zaur Bağırov (müdir, reported without a date) – in common: Bağlar şöbəsi",
    ]);
    const small = event("s", "“Bulaq” seminarı", "training", { date: "2021-06-01" });
    const crowd = ["x", "y", "z"].map((id) => person(id, `Şəxs ${id.toUpperCase()}ov`));
    const lines = connections(
      [course, small, guest, ...crowd],
      [
        ...["p", "x", "y", "z"].map((id): Said => [id, "participated", "e"]),
        ["p", "participated", "s"],
        ["q", "participated", "s"],
      ],
    );
    expect(lines.map((line) => line.includes("“Bulaq”"))).toEqual([true, false]);
  });

  test.each<[string | null, string | null, string | null]>([
    ["1994", "2000", null],
    ["1994", "2025-03", "Lalə Məcidova (sədr, from 1994 to 2025) and Zaur Bağırov (müdir, reported 2025)"],
    ["2000", null, "Lalə Məcidova (sədr, from 2000) and Zaur Bağırov (müdir, reported 2025)"],
    [null, null, "Lalə Məcidova (sədr, reported 2024) and Zaur Bağırov (müdir, reported 2025)"],
    [null, "past", null],
  ])(
    "tell the years of an office held from %s to %s, unless the other's is only known later",
    (from, to, told) => {
      const graph = resolve([
        article("one", {
          published: "2024-02-03",
          entities: [subject, host],
          claims: [["p", "position", "a", { title: "sədr", ...(from && { from }), ...(to && { to }) }]],
        }),
        article("other", {
          published: "2025-03-04",
          entities: [guest, host],
          claims: [["q", "position", "a", { title: "müdir" }]],
        }),
      ]);
      const [found] = graph.persons.filter(({ name }) => name === subject.name);
      if (found === undefined) throw new Error(`no ${subject.name}`);
      const { sections } = buildDossier(graph, found);
      const lines = sections.find(({ name }) => name === "connections")?.lines ?? [];
      const expected = told === null ? [] : [`${told} – in common: Su Fondu`];
      expect(lines.map(({ parts }) => plainText(parts))).toEqual(expected);
    },
  );

  test("call a text without a day by its headline, cut where it is long, unless the event is called so", () => {
    const told = (title: string, name: string): string => {
      const graph = resolve([
        article("one", {
          title,
          entities: [subject, event("e", name, "meeting")],
          claims: [["p", "participated", "e"]],
        }),
      ]);
      const report = buildDossier(graph, personOf(graph));
      return plainText(report.sections[0]?.lines[0]?.parts ?? []);
    };
    const title =
      "Su ehtiyatlarının qorunması ilə bağlı yeni təkliflər Bakıda iki gün müzakirə olunub, deyə yazıblar";
    expect(told(title, "“Sel” təlimi")).toMatch(
      /\(reported without a date in ‘Su ehtiyatlarının .* iki gün …’\)$/,
    );
    expect(
      told("Sel və onun qarşısını almağın yolları", "Sel və onun qarşısını almağın yolları toplantısı"),
    ).toMatch(/\(reported without a date\)$/);
  });

  test("say that they rest on an unsure reading, whichever side it is of", () => {
    const unsure: Partial<Claim> = { confidence: 0.4 };
    for (const [own, theirs] of [
      [unsure, {}],
      [{}, unsure],
    ] as const) {
      const lines = connections(
        [course, guest],
        [
          ["p", "participated", "e", own],
          ["q", "participated", "e", theirs],
        ],
      );
      expect(lines.join()).toMatch(/\(unsure; readings of this kind: none checked yet\)$/);
    }
  });

  test("say that what they rest on is contradicted", () => {
    const lines = connections(
      [course, guest],
      [
        ["p", "participated", "e"],
        ["p", "participated", "e", { modality: "negated" }],
        ["q", "participated", "e"],
      ],
    );
    expect(lines.join()).toMatch(/\(contradicted\)$/);
  });
});

test("a report on two tells how many share what they have in common, and of an unsure reading", () => {
  const crowd = Array.from({ length: 8 }, (_, place) => person(`o${place}`, `Şəxs Adlı${place}`));
  const graph = graphOf(
    [course, guest, ...crowd],
    ["p", "q", ...crowd.map(({ id }) => id)].map(
      (id): Said => [id, "participated", "e", id === "q" ? { confidence: 0.4 } : {}],
    ),
  );
  const [one, other] = [subject, guest].map(({ name }) => graph.persons.find((each) => each.name === name));
  if (one === undefined || other === undefined) throw new Error("no people");
  const report = buildConnection(graph, one, other);
  expect(report.answers).toEqual([]); // it has but the line that would be its answer
  const [line] = report.sections.find(({ name }) => name === "common-events")?.lines ?? [];
  expect(plainText(line?.parts ?? [])).toMatch(
    /\(shared by 10; unsure; readings of this kind: none checked yet\)$/,
  );
});

test.each<[string, readonly Entity[], readonly Said[], string]>([
  [
    "an event once, with both parts in it",
    [course, guest],
    [
      ["p", "participated", "e", { role: "speaker" }],
      ["q", "organised", "e"],
    ],
    "Lalə Məcidova (speaker) and Zaur Bağırov (organiser) – in common: “Sel” təlimi (25 May 2021)",
  ],
  [
    "a body once, with both offices and their years",
    [host, guest],
    [
      ["p", "position", "a", { title: "sədr", from: "1994", to: "2000" }],
      ["q", "position", "a", { title: "müdir" }],
    ],
    "Lalə Məcidova (sədr, from 1994 to 2000) and Zaur Bağırov (müdir, reported without a date) – in common: Su Fondu",
  ],
  [
    "of gifts both sums",
    [host, guest],
    [
      ["p", "funded", "a", { amount: 5, currency: "AZN" }],
      ["q", "funded", "a", { amount: 7, currency: "AZN" }],
    ],
    "Lalə Məcidova supported Su Fondu: 5 AZN (reported without a date in ‘all’) ↔ Zaur Bağırov supported Su Fondu: 7 AZN (reported without a date in ‘all’)",
  ],
])("a report on two tells %s", (_, entities, said, told) => {
  const graph = graphOf(entities, said);
  const [one, other] = [subject, guest].map(({ name }) => graph.persons.find((each) => each.name === name));
  if (one === undefined || other === undefined) throw new Error("no people");
  const [, shared] = buildConnection(graph, one, other).sections;
  expect(shared?.lines.map(({ parts }) => plainText(parts))).toEqual([told]);
});

describe("a dossier", () => {
  test("that is as short as its answer opens with its sections", () => {
    expect(dossierOf([course], [["p", "participated", "e"]]).answers).toEqual([]);
  });

  test("tells each of the last events once, whatever part somebody had in it", () => {
    const events = [1, 2, 3].map((day) =>
      event(`d${day}`, `“Gün ${day}” forumu`, "conference", { date: `2021-05-0${day}` }),
    );
    const said = events.flatMap(({ id }): readonly Said[] => [
      ["p", "participated", id],
      ["p", "organised", id],
    ]);
    const last = dossierOf(events, said).answers.find(({ label }) => label === "Last events");
    const told = last?.lines.map(
      ({ parts }) => parts.find(({ entity }) => entity?.startsWith("event"))?.text,
    );
    expect(told).toEqual(["“Gün 3” forumu", "“Gün 2” forumu", "“Gün 1” forumu"]);
  });

  test("names a part of a body with the body, but where that is what it tells", () => {
    const board = agency("b", "İdarə Heyəti", "unit");
    const said: readonly Said[] = [
      ["p", "position", "b", { title: "sədr" }],
      ["b", "part_of", "a"],
    ];
    const linesOf = (name: string): readonly string[] =>
      dossierOf([host, board], said, name).sections.flatMap(({ lines }) =>
        lines.map(({ parts }) => plainText(parts)),
      );
    expect(linesOf(subject.name)).toEqual([
      "Lalə Məcidova – sədr, İdarə Heyəti (Su Fondu) (reported without a date in ‘all’)",
    ]);
    expect(linesOf(host.name)).toContain(
      "İdarə Heyəti is part of Su Fondu (reported without a date in ‘all’)",
    );
  });

  test.each([
    ["en", "26 May 2021"],
    ["az", "26 may 2021"],
  ] as const)(
    "tells the day of the report once in %s, though the caption of an event has it",
    (language, day) => {
      const talks = event("t", "görüş", "meeting");
      const graph = resolve([
        article("talks", {
          published: "2021-05-26",
          entities: [subject, guest, talks],
          claims: [
            ["p", "participated", "t"],
            ["q", "participated", "t"],
          ],
        }),
      ]);
      const found = graph.persons.find(({ name }) => name === subject.name);
      if (found === undefined) throw new Error("nobody");
      const [line] = buildDossier(graph, found, { language }).sections[0]?.lines ?? [];
      expect(plainText(line?.parts ?? []).split(day)).toHaveLength(2);
    },
  );

  test("of somebody of whom nothing is told has no list of sources", () => {
    const graph = graphOf([guest], []);
    const [one] = graph.persons;
    if (one === undefined) throw new Error("nobody");
    expect(renderMarkdown(buildDossier(graph, one))).not.toContain("Sources");
    expect(renderHtml(buildDossier(graph, one))).not.toContain("Sources");
  });
});
