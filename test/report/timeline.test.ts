import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { daysOf } from "../../src/model/calendar.ts";
import type { EntityNode } from "../../src/model/knowledge-graph.ts";
import { buildDossier } from "../../src/report/dossier.ts";
import { textWidth } from "../../src/report/html/drawing.ts";
import { renderTimeline } from "../../src/report/html/timeline-svg.ts";
import type { Timeline } from "../../src/report/timeline.ts";
import { wordings } from "../../src/report/wordings.ts";
import { resolve } from "../../src/resolve/resolve.ts";
import { agency, article, event, person, type Said } from "../resolve/article.ts";

describe("the days of a date", () => {
  test.each([
    ["2021-05-25", "2021-05-25", "2021-05-25"],
    ["2021-05", "2021-05-01", "2021-05-31"],
    ["2024", "2024-01-01", "2024-12-31"],
    ["2021-02-31", "2021-02-01", "2021-02-28"],
    ["0098", "0098-01-01", "0098-12-31"],
    ["9999", "9999-01-01", "9999-12-31"],
  ])("of %s are from %s to %s", (date, start, end) => {
    expect(daysOf(date)).toEqual({ start, end });
  });
});

/** One who took part in events of these dates, and what a document of that day says of him besides. */
function dossierOf(dates: readonly (string | null)[], more: readonly Said[] = [], published = "2021-05-26") {
  const events = dates.map((date, index) =>
    event(`e${index}`, `“Sərgi ${String.fromCodePoint(65 + index)}” təlimi`, "training", { date }),
  );
  const graph = resolve([
    article("course", {
      published,
      entities: [
        person("p", "Vüsal Hüseynov"),
        agency("a", "Dövlət Miqrasiya Xidməti", "government"),
        ...events,
      ],
      claims: [...events.map(({ id }): Said => ["p", "participated", id]), ...more],
    }),
  ]);
  const [official] = graph.persons;
  if (official === undefined) throw new Error("no person");
  return { report: buildDossier(graph, official satisfies EntityNode), graph };
}

function timelineOf(...parameters: Parameters<typeof dossierOf>): Timeline {
  const { timeline } = dossierOf(...parameters).report;
  if (timeline === null) throw new Error("no timeline");
  return timeline;
}

describe("a timeline", () => {
  test("puts what is over without a day at the day of its report, and is drawn with it", () => {
    const office: Said = ["p", "position", "a", { title: "rəis", to: "past" }];
    const { report } = dossierOf(["2020-05-25"], [office]);
    expect(report.timeline?.marks.map(({ date, start }) => [date, start])).toEqual([
      ["25 May 2020", "2020-05-25"],
      ["no longer; reported 26 May 2021", "2021-05-26"],
    ]);
    if (report.timeline === null) throw new Error("no timeline");
    expect(renderTimeline(report.timeline, wordings.en)).not.toContain("NaN");
  });

  test("puts a day at its day and a year over all of it", () => {
    const { marks, axis } = timelineOf(["2021-05-25", "2020"]);
    expect(marks.map(({ start, end, date }) => [start, end, date])).toEqual([
      ["2020-01-01", "2020-12-31", "2020"],
      ["2021-05-25", "2021-05-25", "25 May 2021"],
    ]);
    expect(axis).toEqual({ start: "2020-01-01", end: "2021-05-25" });
  });

  test("tells the day of the event from that of the report, and counts what has neither", () => {
    const { marks } = timelineOf(["2021-05-25", null]);
    expect(marks.map(({ date, isReported }) => [date, isReported])).toEqual([
      ["25 May 2021", false],
      ["reported 26 May 2021", true],
    ]);
    const undated = resolve([
      article("undated", {
        entities: [
          person("p", "Vüsal Hüseynov"),
          ...["2021-05-25", "2022", null].map((date, index) =>
            event(`e${index}`, `“S${index}” sərgisi`, "ceremony", { date }),
          ),
        ],
        claims: [0, 1, 2].map((index): Said => ["p", "participated", `e${index}`]),
      }),
    ]);
    const [official] = undated.persons;
    expect(official && buildDossier(undated, official).timeline?.caption).toContain("Without a date: 1.");
  });

  test("draws an office from its first day to its last, or to the last report of it", () => {
    const told = (qualifiers: NonNullable<Said[3]>) =>
      timelineOf(["2018"], [["p", "position", "a", qualifiers]]).marks;
    const office = (qualifiers: NonNullable<Said[3]>) =>
      told(qualifiers).find(({ kind }) => kind === "office");
    expect(office({ title: "rəis", from: "2018-04", to: "2020-02-03" })).toMatchObject({
      start: "2018-04-01",
      end: "2020-02-03",
      text: "rəis – Dövlət Miqrasiya Xidməti",
    });
    expect(office({ title: "rəis", from: "2018-04" })?.end).toBe("2021-05-26");
    expect(office({ title: "rəis", to: "2020-02-03" })).toMatchObject({ start: "2020-02-03" });
  });

  test("has one mark for an event, planned only where nothing says that it was", () => {
    const { marks } = timelineOf(
      ["2021-05-25", "2023-01-02"],
      [
        ["p", "organised", "e0", { modality: "planned" }],
        ["a", "organised", "e1", { modality: "planned" }],
      ],
    );
    expect(marks.map(({ isPlanned }) => isPlanned)).toEqual([false, false]);
    const planned = resolve([
      article("plans", {
        entities: [
          person("p", "Vüsal Hüseynov"),
          event("e", "görüş", "meeting", { date: "2027" }),
          event("f", "sərgi", "ceremony", { date: "2026-01-02" }),
        ],
        claims: [
          ["p", "participated", "e", { modality: "planned" }],
          ["p", "organised", "f"],
        ],
      }),
    ]);
    const [official] = planned.persons;
    expect(
      official && buildDossier(planned, official).timeline?.marks.map(({ isPlanned }) => isPlanned),
    ).toEqual([false, true]);
  });

  test("is nothing where all is of one day", () => {
    expect(dossierOf(["2021-05-25", "2021-05-25"]).report.timeline).toBeNull();
  });

  test("leads from every mark to the line that tells of it", () => {
    const { report } = dossierOf(["2021-05-25", "2020", "2019-03"]);
    const told = new Set(
      report.sections.flatMap(({ lines }) => lines.flatMap(({ statements }) => statements)),
    );
    expect(report.timeline?.marks.map(({ statement }) => told.has(statement))).toEqual([true, true, true]);
  });

  test("has at most 40 marks and says how many are left", () => {
    const dates = Array.from({ length: 45 }, (_, index) => `${1975 + index}-03-0${1 + (index % 9)}`);
    const { marks, caption } = timelineOf(dates);
    expect(marks).toHaveLength(40);
    expect(caption).toContain("Dated and not drawn: 5.");
  });

  test("begins where most begins, and keeps what is far before at its beginning", () => {
    const { axis, marks } = timelineOf([
      "1918-05-28",
      "2020-01-01",
      "2020-06-01",
      "2021-05-25",
      "2021-06-01",
    ]);
    expect(axis.start).toBe("2020-01-01");
    const drawn = renderTimeline({ caption: "", axis, marks }, wordings.en);
    expect(drawn.match(/class="before"/g)).toHaveLength(1);
    expect(drawn).toContain("28 May 1918: “Sərgi A” təlimi");
  });
});

describe("a drawn timeline", () => {
  const date = fc.oneof(
    fc.integer({ min: 1990, max: 2030 }).map(String),
    fc
      .date({ min: new Date("1999-01-01"), max: new Date("2027-12-31"), noInvalidDate: true })
      .map((moment) => moment.toISOString().slice(0, 10)),
  );
  const mark = fc.record({
    date,
    text: fc.string({ unit: "grapheme", maxLength: 90 }),
    kind: fc.constantFrom("event", "signature", "money", "office"),
    isPlanned: fc.boolean(),
    isReported: fc.boolean(),
  });

  test("cuts no words beside room that is empty", () => {
    const name = `“${"Uzun adlı ".repeat(7).trim()}” təlimi`;
    const graph = resolve([
      article("course", {
        published: "2021-05-26",
        entities: [
          person("p", "Vüsal Hüseynov"),
          event("early", name, "training", { date: "2001-05-26" }),
          event("late", "“Sərgi” təlimi", "training", { date: "2021-05-26" }),
        ],
        claims: [
          ["p", "participated", "early"],
          ["p", "participated", "late"],
        ],
      }),
    ]);
    const { timeline } = buildDossier(graph, graph.persons[0] as EntityNode); // holds: one is told
    expect(timeline === null ? "" : renderTimeline(timeline, wordings.en)).toContain(`${name}</text>`);
  });

  /** The words of a picture of one office between 2000 and 2020. */
  function drawnWith(text: string, [start, end]: readonly [string, string]): string {
    const office = { start, end, date: "2010", text, kind: "office" as const };
    const marks = [{ ...office, statement: "edge-0", isPlanned: false, isReported: false }];
    const axis = { start: "2000-01-01", end: "2020-12-31" };
    return renderTimeline({ caption: "", marks, axis }, wordings.en);
  }

  test("has words over a short bar that has no room on either side", () => {
    const name = `Lalə Məcidova – ${"uzun adlı ".repeat(6).trim()} rəisi`;
    const drawn = drawnWith(name, ["2010-01-01", "2010-06-30"]);
    expect(drawn).toContain(`2010: ${name} (office)</text>`);
  });

  test("cuts what no room holds behind a word", () => {
    const drawn = drawnWith("uzunadlı ".repeat(20).trim(), ["2010-01-01", "2010-01-01"]);
    expect(drawn).toMatch(/uzunadlı…<\/text>/);
  });

  test("has its words inside the picture, wherever the mark is", () => {
    const plain = (text: string): string =>
      text
        .replace(/&lt;/g, "<")
        .replace(/&gt;/g, ">")
        .replace(/&quot;/g, '"')
        .replace(/&#39;/g, "'")
        .replace(/&amp;/g, "&");
    fc.assert(
      fc.property(fc.array(mark, { minLength: 1, maxLength: 3 }), (given) => {
        const ends = ["1990-01-01", "2030-12-31"].map((each) => ({
          date: each,
          text: "",
          kind: "event" as const,
          isPlanned: false,
          isReported: false,
        }));
        const long = given.map((each) => ({ ...each, text: "əməkdaşlıq haqqında ".repeat(6) }));
        const marks = [...ends, ...long].map((each, index) => ({
          ...each,
          ...daysOf(each.date),
          statement: `edge-${index}`,
        }));
        const axis = { start: "1990-01-01", end: "2030-12-31" };
        const drawn = renderTimeline({ caption: "", marks, axis }, wordings.en);
        const words = [...drawn.matchAll(/<text class="(start|end)" x="([-\d.]+)" y="\d+">([^<]*)/g)];
        expect(words).toHaveLength(marks.length);
        for (const [, anchor, x, text = ""] of words) {
          const room = textWidth(plain(text));
          const left = anchor === "start" ? Number(x) : Number(x) - room;
          expect(left).toBeGreaterThanOrEqual(0);
          expect(left + room).toBeLessThanOrEqual(800);
        }
      }),
    );
  });

  test("holds no markup of a name, no place that is no number, and the same bytes each time", () => {
    fc.assert(
      fc.property(fc.array(mark, { minLength: 2, maxLength: 12 }), (given) => {
        const marks = given.map((each, index) => ({
          ...each,
          ...daysOf(each.date),
          statement: `edge-${index}`,
        }));
        const axis = {
          start: marks.map(({ start }) => start).toSorted()[0] ?? "",
          end:
            marks
              .map(({ end }) => end)
              .toSorted()
              .at(-1) ?? "",
        };
        const drawn = renderTimeline({ caption: "", marks, axis }, wordings.az);
        expect(drawn.match(/<a href="#s-edge-/g)).toHaveLength(2 * marks.length);
        expect(drawn).not.toMatch(/NaN|undefined|Infinity/);
        expect(
          drawn.replace(
            /<\/?(?:figure|h2|div|ul|li|svg|defs|pattern|path|rect|line|text|a|title|figcaption)(?: [\w-]+="[^"<>]*")*\/?>/g,
            "",
          ),
        ).not.toMatch(/[<>]/);
        expect(renderTimeline({ caption: "", marks, axis }, wordings.az)).toBe(drawn);
      }),
      { numRuns: 50 },
    );
  });
});
