import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { packageRoot } from "../../src/package-root.ts";
import { elaqe, emptyFolder, folderOfFile, seeds } from "./run-elaqe.ts";

const folder = folderOfFile("elaqe-query");

beforeAll(async () => {
  await elaqe(["build", seeds, "--quiet"], { cwd: folder });
});

const ask = (...given: readonly string[]) => elaqe(["query", ...given], { cwd: folder });

describe("elaqe query --list", () => {
  test("shows every query under its group, with what it answers and takes", async () => {
    const { code, out } = await elaqe(["query", "--list"], { cwd: emptyFolder() });
    expect(code).toBe(0);
    expect(out).toMatch(/^people$.*^ {2}find-offices +Which offices a person holds or held\.$/ms);
    expect(out).toMatch(/^ +person=NAME \[limit=50\]$/m);
    expect(out).toMatch(/^evidence and quality$/m);
  });

  test("with a name shows that query, its parameters and its statement", async () => {
    const { out } = await elaqe(["query", "rank-gifts", "--list"], { cwd: emptyFolder() });
    expect(out).toMatch(/^elaqe query rank-gifts \[currency=STRING\] \[least=0\] \[limit=50\]$/m);
    expect(out).toMatch(/^ {2}\[least=0\] +leaves out smaller sums$/m);
    expect(out).toMatch(/^MATCH /m);
  });
});

describe("a name in elaqe query", () => {
  test.each(["Vəliyeva", "VELIYEVA", "Valiyeva", "Велиева", "Vəliyevanın"])(
    "may be typed as %s",
    async (typed) => {
      const { code, out } = await ask("find-people", `person=${typed}`, "--json");
      expect(code).toBe(0);
      const names = JSON.parse(out).map(({ name }: { readonly name: string }) => name);
      expect(names).toEqual(["Mehəbbət Vəliyeva", "Mehriban Vəliyeva"]);
    },
  );

  test("that was read otherwise than typed is told, in the talk and not in the data", async () => {
    const { out, error } = await ask("find-offices", "person=Велиева", "--csv");
    expect(out).toMatch(/^person,title,agency,/);
    expect(error).toMatch(/"Велиева" was read as .*Mehriban Vəliyeva/);
  });

  test("that nobody has is exit code 2, with the nearest names", async () => {
    const { code, out, error } = await ask("find-offices", "person=Xanlarovski");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(error).toMatch(/no person in the graph has this name; did you mean Vüsal Xanlarov\?/);
  });

  test("of an agency is no name of a person", async () => {
    const { code, error } = await ask("find-offices", "person=Azercell");
    expect(code).toBe(2);
    expect(error).toMatch(/no person in the graph/);
  });
});

test.each(["Ханларов", "Xanlarova", "Vüsal Xanlarovun"])(
  "elaqe report reads %s as elaqe query does",
  async (typed) => {
    const { code, out } = await elaqe(["report", typed], { cwd: folder });
    expect(code).toBe(0);
    expect(out).toMatch(/^# Vüsal Xanlarov$/m);
  },
);

describe("the rows of elaqe query", () => {
  test.each(["sum-funding", "find-events", "rank-connected"])(
    "of %s end with the command that shows the words behind one, and that command runs",
    async (name) => {
      const { error } = await ask(name, "limit=1");
      const [, words = ""] = /^The words behind a row: elaqe query (.+)$/m.exec(error) ?? [];
      const [, query = "", pair = ""] = /^(\S+) (.+)$/.exec(words) ?? [];
      const { code, out } = await ask(query, pair.replace(/='(.*)'$/, "=$1"), "--json");
      expect(code).toBe(0);
      expect(JSON.parse(out)[0]).toMatchObject({ quote: expect.any(String), uri: expect.any(String) });
    },
  );

  test("come alone with --quiet and --json", async () => {
    const keys = Object.keys(JSON.parse((await ask("find-agencies", "limit=1", "--json")).out)[0]);
    expect(keys).toContain("also_written");
    expect(keys.filter((key) => !/^[a-z]+(?:_[a-z]+)*$/.test(key))).toEqual([]);
    const { out, error } = await ask("rank-connected", "limit=1", "--json", "--quiet");
    expect(error).toBe("");
    expect(JSON.parse(out)).toHaveLength(1);
  });
});

test("the columns of a named query have the same names as JSON, CSV and a table, those of a statement its own", async () => {
  const [json, csv, table] = await Promise.all(
    [["--json"], ["--csv"], []].map(async (flags) => (await ask("find-agencies", "limit=1", ...flags)).out),
  );
  const keys = Object.keys(JSON.parse(json ?? "")[0]);
  expect(csv?.split("\r\n")[0]?.split(",")).toEqual(keys);
  for (const key of keys) expect(table).toContain(key);
  expect((await ask("MATCH (n:Agency) RETURN n.name AS theName LIMIT 1", "--csv")).out).toMatch(
    /^theName\r\n/,
  );
});

test("the beginning or a part of a query's name suggests the queries that have it", async () => {
  const { code, error } = await ask("find-off");
  expect(code).toBe(2);
  expect(error).toMatch(/did you mean find-office-holders, find-offices/);
  expect((await ask("funding")).error).toMatch(/find-funding, sum-funding/);
});

test("the tables for Gephi that docs/cypher.md gives have a node for each end of an edge", async () => {
  const page = readFileSync(join(packageRoot, "docs/cypher.md"), "utf8");
  const statements = [...page.matchAll(/^npx elaqe query "(.+)" --csv > (?:nodes|edges)\.csv$/gm)];
  const [nodes, edges] = await Promise.all(
    statements.map(async ([, statement = ""]) => {
      const { code, out } = await ask(statement, "--json");
      expect(code).toBe(0);
      return JSON.parse(out) as readonly Readonly<Record<string, string>>[]; // holds: rows of text and numbers
    }),
  );
  const ids = new Set(nodes?.map(({ Id }) => Id));
  expect(edges?.length).toBeGreaterThan(50);
  for (const { Source, Target } of edges ?? []) expect(ids.has(Source) && ids.has(Target)).toBe(true);
});

describe("elaqe search", () => {
  test("prints hits by kind with the words in brackets, and what to do next", async () => {
    const { code, out, error } = await elaqe(["search", "əməkdaşlıq", "protokol"], { cwd: folder });
    expect(code).toBe(0);
    expect(out).toMatch(/^quotes$/m);
    expect(out).toMatch(/\[əməkdaşlıq\] \[protokolu\]/);
    expect(error).toMatch(/^Next: elaqe report /);
    const byNpx = await elaqe(["search", "azercell"], { cwd: folder, environment: { npm_command: "exec" } });
    expect(byNpx.error).toMatch(/^Next: npx elaqe report /);
  });

  test("prints the same as JSON, with places and sources", async () => {
    const { out } = await elaqe(["search", "sponsorluq", "--json"], { cwd: folder });
    const { hits } = JSON.parse(out);
    const [{ group, excerpt, document, uri }] = hits;
    expect(excerpt.text.slice(excerpt.spans[0].start, excerpt.spans[0].end)).toBe("sponsorluq");
    expect({ group, document, uri }).toEqual({
      group: "quotes",
      document: "2025-03-12-sosial-media-seminari",
      uri: "file:seeds/2025-03-12-sosial-media-seminari.txt",
    });
  });

  test.each([
    [["…"], /no letters or digits/],
    [["x", "--limit", "0"], /--limit/],
  ])("of %j is refused", async (given, message) => {
    const { code, error } = await elaqe(["search", ...given], { cwd: folder });
    expect(code).toBe(2);
    expect(error).toMatch(message);
  });

  test.each([
    [["semianr"], /Nothing holds all of "semianr": "semianr" stands nowhere; did you mean .*seminar/i],
    [["azercel", "qwertyuiop"], /: "qwertyuiop" stands nowhere\n/],
    [["Azrecell"], /"Azrecell" stands nowhere; did you mean Azercell/],
    [["azercell", "memorandum", "aviasiya"], /Nothing holds all of/],
  ])(
    "that finds nothing says which of the words of %j stands nowhere, and what is near it",
    async (words, told) => {
      const { code, error } = await elaqe(["search", ...words], { cwd: folder });
      expect(code).toBe(0);
      expect(error).toMatch(told);
    },
  );

  test("that finds nothing says so and is no error", async () => {
    const { code, out, error } = await elaqe(["search", "qwertyuiop"], { cwd: folder });
    expect({ code, out }).toEqual({ code: 0, out: "" });
    expect(error).toMatch(/Nothing holds all of "qwertyuiop"/);
  });
});

test("rows that the limit of a named query cuts off are told, in CSV too", async () => {
  const few = await ask("rank-connected", "limit=2", "--csv");
  expect(few.error).toMatch(/Cut off at limit=2: there may be more rows/);
  expect(few.out.trim().split("\n")).toHaveLength(3);
  expect((await ask("rank-connected", "limit=100000", "--csv")).error).not.toMatch(/Cut off/);
});
