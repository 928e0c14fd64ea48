import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { EntityNode } from "../../src/model/knowledge-graph.ts";
import { vocabulary } from "../../src/model/vocabulary.ts";
import { buildConnection } from "../../src/report/connection.ts";
import { buildDossier } from "../../src/report/dossier.ts";
import { renderHtml } from "../../src/report/render-html.ts";
import { escapeMarkdown, renderMarkdown } from "../../src/report/render-markdown.ts";
import { plainText } from "../../src/report/statement.ts";
import { resolve } from "../../src/resolve/resolve.ts";
import { findEntities } from "../../src/search/find-entity.ts";
import { agency, article, event, person, type Said } from "../resolve/article.ts";

const graph = resolve([
  article("course", {
    title: "Təlim başlayıb",
    published: "2021-05-26",
    entities: [
      person("p", "Vüsal Hüseynov"),
      agency("a", "Dövlət Miqrasiya Xidməti", "government", { acronym: "DMX" }),
      event("e", "onlayn təlim", "training", { date: "2021-05-25", place: "Bakı" }),
    ],
    claims: [
      ["p", "position", "a", { title: "rəis", from: "2018-04" }],
      ["p", "participated", "e", { role: "speaker" }],
      ["a", "organised", "e"],
      ["p", "signed", "e", { modality: "negated" }],
    ],
  }),
  article("fund", {
    title: "Qrant <b>verilib</b>",
    entities: [
      agency("f", "İnkişaf Fondu", "fund"),
      agency("a", "Dövlət Miqrasiya Xidməti", "government"),
      event("e", "sərgi", "ceremony"),
      person("q", "Zaur Bağırov"),
      agency("k", "Milli Kitabxana", "culture"),
    ],
    claims: [
      ["f", "funded", "a", { amount: 1250000, currency: "AZN", support: "grant" }],
      ["f", "organised", "e", { modality: "planned" }],
      ["q", "position", "k", { title: "direktor" }],
    ],
  }),
]);

function entity(name: string): EntityNode {
  const [found] = findEntities(graph, name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
}

describe("a dossier", () => {
  test("tells offices, events, what is planned and denied, and cites a quote for every line", () => {
    expect(renderMarkdown(buildDossier(graph, entity("Vüsal Hüseynov")))).toMatchInlineSnapshot(`
      "# Vüsal Hüseynov

      *This says what the press wrote, not that it is true.*

      - **What:** person
      - **Named in documents:** 1

      ## Offices held

      - <a id="s-edge-af82626d199f5d98"></a>Vüsal Hüseynov – rəis, Dövlət Miqrasiya Xidməti (from April 2018; reported 26 May 2021) [\\[1\\]](#source-1)

      ## Events

      - <a id="s-edge-47604df0439999cb"></a>Vüsal Hüseynov spoke at onlayn təlim: Vüsal Hüseynov, Bakı, 25 May 2021 [\\[2\\]](#source-2)

      ## Connections

      *Who else had to do with the same events and organisations, each told once. First what few share and several sources say of both sides. Not told: whom the sections above name, and what more than 20 share.*

      - <a id="s-edge-684f560ce0caa7fd"></a>Vüsal Hüseynov (rəis, from 2018) and İnkişaf Fondu (giver) – in common: Dövlət Miqrasiya Xidməti [\\[1\\]](#source-1) [\\[3\\]](#source-3) (in 2 documents, all of them one source)

      ## Denied

      - <a id="s-claim-84def7b7b3ff2512"></a>Vüsal Hüseynov signed onlayn təlim: Vüsal Hüseynov, Bakı, 25 May 2021 (denied; reported 26 May 2021) [\\[4\\]](#source-4)

      ## Sources

      - <a id="source-1"></a>\\[1\\] “Vüsal Hüseynov position Dövlət Miqrasiya Xidməti.” – Təlim başlayıb, 26 May 2021, <https://example.az/course>, readings of this kind: none checked yet, claim-374b6d3447978f13
      - <a id="source-2"></a>\\[2\\] “Vüsal Hüseynov participated onlayn təlim.” – Təlim başlayıb, 26 May 2021, <https://example.az/course>, readings of this kind: none checked yet, claim-e02081051e7dd3ed
      - <a id="source-3"></a>\\[3\\] “İnkişaf Fondu funded Dövlət Miqrasiya Xidməti.” – Qrant \\<b\\>verilib\\</b\\>, <https://example.az/fund>, readings of this kind: none checked yet, claim-3ed3f38b0c2013e9
      - <a id="source-4"></a>\\[4\\] “Vüsal Hüseynov signed onlayn təlim.” – Təlim başlayıb, 26 May 2021, <https://example.az/course>, readings of this kind: none checked yet, claim-84def7b7b3ff2512

      ## How this was made and how to read it

      - **Told here:** 2 as so, 0 as planned, 1 as denied
      - **Documents read:** 2
      - **Published:** 26 May 2021
      - **Of these without a date:** 1
      - **People:** 2
      - **Organisations:** 3
      - **Events:** 2
      - **Statements:** 6
      - **Build:** ab372958fd20

      - Every line is what a text says; the numbers lead to its words.
      - “Planned” is what a text says is to come, “denied” what it says is not so; neither counts as having been.
      - Documents are one independent source where one reprints the other, where they say it in the same sentence, or where they stand on one site. A line without a count stands in one document.
      - “Readings of this kind” behind a quote counts what people have checked of all that the same rule has read; it does not say whether the press is right.
      - What people have judged to be read wrongly is not in the graph.
      - All that is behind a line – every quote, its place in the text and the rule that read it – is told by the command elaqe why claim-… --graph FILE with the id of a quote, which stands at its end in the list of sources.

      Statements over time: by the day of the event or office, else of the report.

      | Period | Said to be so | Planned |
      | --- | ---: | ---: |
      | 2018 | 1 | 0 |
      | 2021 | 1 | 0 |
      "
    `);
  });

  test("is written in Azerbaijani where asked", () => {
    const text = renderMarkdown(buildDossier(graph, entity("DMX"), { language: "az" }));
    expect(text).toContain(
      "İnkişaf Fondu – vəsait və ya dəstək verən (1.250.000 AZN, qrant): Dövlət Miqrasiya Xidməti",
    );
    expect(text).toContain("Burada mətbuatın yazdıqları göstərilir");
  });

  test("ends with the same in Markdown and HTML: texts, build, counts, how to read it, what it is not", () => {
    const report = buildDossier(graph, entity("DMX"), { language: "az", build: "0123456789ab" });
    const { rows, sentences } = report.method;
    const front = [...[...report.front, ...rows].map(({ value }) => value), ...sentences, report.notice];
    expect(front).toContain("0123456789ab");
    for (const text of front) {
      expect(renderHtml(report)).toContain(text);
      expect(renderMarkdown(report)).toContain(escapeMarkdown(text));
    }
  });

  test("has no line without a source, and no source without a line", () => {
    for (const found of [...graph.persons, ...graph.agencies, ...graph.events]) {
      const report = buildDossier(graph, found);
      const cited = report.sections.flatMap(({ lines }) => lines.map(({ citations }) => citations));
      expect(cited.filter((numbers) => numbers.length === 0)).toEqual([]);
      expect([...new Set(cited.flat())].toSorted((one, other) => one - other)).toEqual(
        report.sources.map(({ number }) => number),
      );
    }
  });
});

describe("what was planned", () => {
  const planned = (date: string, published: string | null, more: readonly Said[] = []) => {
    const entities = [
      person("p", "Vüsal Hüseynov"),
      event("e", "“Su” sərgisi", "ceremony", { date }),
      event("f", "“Torpaq” təlimi", "training", { date: "2021-06-10" }),
    ];
    const made = resolve([
      article("plan", {
        ...(published === null ? {} : { published }),
        entities,
        claims: [["p", "participated", "e", { modality: "planned" }], ...more],
      }),
    ]);
    const [official] = made.persons;
    if (official === undefined) throw new Error("no person");
    return renderMarkdown(buildDossier(made, official));
  };
  const unconfirmed = "whether it took place was not found here";

  test.each([
    ["2021-05-25", "2021-05-26", [], true],
    ["2021-05-25", "2021-05-20", [], false],
    ["2021-05", "2021-05-26", [], false],
    ["2021", "2021-05-26", [], false],
    ["2020", "2021-05-26", [], true],
    ["2021-05-25", null, [], false],
    ["2021-05-25", null, [["p", "organised", "f"]], true],
  ] as [string, string | null, Said[], boolean][])(
    "for %s, in texts of %s with %j besides, is told as without a report: %s",
    (date, published, more, isTold) => {
      expect(planned(date, published, more).includes(unconfirmed)).toBe(isTold);
    },
  );

  test("is said as to come, and not as if it had been", () => {
    const told = planned("2021-05-25", "2021-05-20");
    expect(told).toContain("Vüsal Hüseynov is to take part in “Su” sərgisi");
    expect(told).not.toContain("took part");
    for (const { words } of Object.values(vocabulary)) expect(words.en.planned).toBeDefined();
  });
});

describe("an event called by its kind alone", () => {
  const linesFor = (description: string, title: string) => {
    const order = { ...event("e", "Sərəncam", "decision"), description } as const;
    const made = resolve([
      article("order", {
        published: "2021-05-26",
        title,
        entities: [person("p", "Vüsal Hüseynov"), order],
        claims: [["p", "signed", "e"]],
      }),
    ]);
    const [official] = made.persons;
    if (official === undefined) throw new Error("no person");
    return renderMarkdown(buildDossier(made, official));
  };

  test("is told with what its caption says before the kind", () => {
    expect(linesFor("məktəblərin təmiri haqqında Sərəncam", "Məktəblər təmir olunacaq")).toMatch(
      /signed məktəblərin təmiri haqqında Sərəncam: Vüsal Hüseynov, reported 26 May 2021 \[/,
    );
  });
});

test("a report on somebody whom texts only name says that it found nothing", () => {
  const graph = resolve([
    article("named", {
      published: "2021-05-26",
      title: "Xəbər",
      entities: [person("p", "Vüsal Hüseynov"), agency("a", "Dövlət Miqrasiya Xidməti", "government")],
      claims: [],
    }),
  ]);
  const [body] = graph.agencies;
  if (body === undefined) throw new Error("no body");
  const report = buildDossier(graph, body);
  expect(report.sections.map(({ name, note }) => [name, note])).toEqual([
    ["connections", "Nothing was found in these documents."],
  ]);
  expect(renderMarkdown(report)).toContain("- **Named in documents:** 1");
});

describe("a report on an event", () => {
  const held = article("council", {
    published: "2021-05-26",
    title: "İclas keçirilib",
    entities: [
      person("p", "Vüsal Hüseynov"),
      person("q", "Aygün Kərimova"),
      agency("a", "Dövlət Miqrasiya Xidməti", "government"),
      event("e", "iclas", "meeting", { date: "2021-05-25", place: "Dövlət Miqrasiya Xidməti" }),
    ],
    claims: [
      ["q", "participated", "e"],
      ["p", "participated", "e", { role: "speaker" }],
      ["a", "organised", "e"],
    ],
  });

  test.each([
    ["en", ["Dövlət Miqrasiya Xidməti – organiser", "Vüsal Hüseynov – speaker", "Aygün Kərimova"]],
    ["az", ["Dövlət Miqrasiya Xidməti – təşkilatçı", "Vüsal Hüseynov – çıxış edən", "Aygün Kərimova"]],
  ] as const)(
    "is called by its caption, and its lines say who was what without it: %s",
    (language, lines) => {
      const graph = resolve([held]);
      const [meeting] = graph.events;
      if (meeting === undefined) throw new Error("no event");
      const { title, sections } = buildDossier(graph, meeting, { language });
      expect(title).toMatch(/^iclas: .*25 (?:May|may) 2021$/);
      expect(sections.flatMap((section) => section.lines.map(({ parts }) => plainText(parts)))).toEqual(
        lines,
      );
    },
  );
});

describe("the connection of two", () => {
  test("tells what both share once, with the evidence of each side", () => {
    const report = buildConnection(graph, entity("İnkişaf Fondu"), entity("Vüsal Hüseynov"));
    const common = report.sections.find(({ name }) => name === "common-agencies");
    expect(common?.lines[0]?.citations).toHaveLength(2);
    expect(common?.lines[0]?.statements).toHaveLength(2);
    expect(report.method.rows).toContainEqual({
      label: "Told here",
      value: "2 as so, 0 as planned, 0 as denied",
    });
  });

  test("draws ways of every length from one to the other", () => {
    const body = (name: string) => agency(name.charAt(0), `“${name}” Fondu`, "fund");
    const made = resolve([
      article("ways", {
        entities: ["Arzu", "Bulaq", "Cığır", "Dağlar", "Ellər", "Zirvə"].map(body),
        claims: ["AZ", "AB", "BZ", "AE", "EZ", "AC", "CD", "DZ"].map(
          ([one = "", other = ""]) => [one, "part_of", other] as const,
        ),
      }),
    ]);
    const [from, to] = ["“Arzu” Fondu", "“Zirvə” Fondu"].map((name) => findEntities(made, name)[0]);
    if (from === undefined || to === undefined) throw new Error("no ends");
    const { figure } = buildConnection(made, from, to);
    const ways = figure?.groups.flatMap(({ chains }) =>
      chains.map(({ nodes }) => nodes.map(({ name }) => name.charAt(1)).join("")),
    );
    expect(ways?.toSorted()).toEqual(["ABZ", "ACDZ", "AEZ", "AZ"]);
  });

  test("says plainly that nothing connects them", () => {
    const text = renderMarkdown(buildConnection(graph, entity("Zaur Bağırov"), entity("Vüsal Hüseynov")));
    expect(text).toContain("*Nothing was found in these documents.*");
  });
});

describe("Markdown", () => {
  test.each([
    ["<script>alert(1)</script>", "\\<script\\>alert(1)\\</script\\>"],
    ["[x](javascript:alert(1))", "\\[x\\](javascript:alert(1))"],
    ["1. a\n# b | *c*", "1\\. a \\# b \\| \\*c\\*"],
    ["“Azercell” MMC\u202e", "“Azercell” MMC"],
  ])("of %s is text and nothing else", (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  test("never holds an unescaped bracket, tag or code mark of a name", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(escapeMarkdown(text).replace(/\\[\\`*_{}[\]<>#|~!$&^=]/g, "")).not.toMatch(/[`*_[\]<>#|&\n]/);
      }),
    );
  });
});

test("the command that lists what a section leaves out can be copied as it stands, whatever is in a name", () => {
  const name = "“Su` $(rm -rf ~) `` 'torpaq'” Fondu";
  const events = Array.from({ length: 101 }, (_, index) =>
    event(`e${index}`, `“Sərgi ${index}” sərgisi`, "ceremony"),
  );
  const made = resolve([
    article("many", {
      entities: [agency("a", name, "fund"), ...events],
      claims: events.map(({ id }): Said => ["a", "organised", id]),
    }),
  ]);
  const [fund] = made.agencies;
  if (fund === undefined) throw new Error("no agency");
  const text = renderMarkdown(buildDossier(made, fund));
  expect(text).toContain(
    `All of them: \`\`\` elaqe query show-neighbours 'name=${name.replaceAll("'", "'\\''")}' limit=1000000 --graph FILE \`\`\`\n`,
  );
});
