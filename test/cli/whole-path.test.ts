import { cpSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { extractionSchema } from "../../src/model/extraction.ts";
import { elaqe, emptyFolder, folderOfFile, seeds, writeFiles } from "./run-elaqe.ts";

const textFiles = readdirSync(seeds).filter((name) => name.endsWith(".txt"));

/** Puts a copy of the example texts into `texts`. */
function withTexts(folder: string): string {
  for (const name of textFiles) cpSync(join(seeds, name), join(folder, "texts", name));
  return folder;
}

const folderOfTexts = (): string => withTexts(emptyFolder());

describe("elaqe demo", () => {
  const folder = folderOfFile("elaqe-demonstrated");
  let first: Awaited<ReturnType<typeof elaqe>>;
  beforeAll(async () => {
    first = await elaqe(["demo"], { cwd: folder });
  });

  test("says what it found, where it lies, and what to try next – and what it suggests works", async () => {
    const { code, out, error } = first;
    expect({ code, error }).toEqual({ code: 0, error: "" });
    expect(out).toMatch(/^documents read +1[2-9]$/m);
    expect(readFileSync(join(folder, "elaqe-demo/report.html"), "utf8")).toMatch(/^<!doctype html>/i);
    const suggested = [...out.matchAll(/^ {2}elaqe (?:report|query) .*$/gm)].map(([line]) => line);
    expect(suggested.length).toBeGreaterThanOrEqual(3);
    for (const line of suggested) {
      const words = [...line.trim().matchAll(/"([^"]*)"|(\S+)/g)].map(
        ([, quoted, bare]) => quoted ?? bare ?? "",
      );
      expect(await elaqe(words.slice(1), { cwd: folder })).toMatchObject({ code: 0 });
    }
  });

  test("suggests npx to whom npm has started it", async () => {
    const environment = { npm_command: "exec" };
    const { out } = await elaqe(["demo", "again"], { cwd: folder, environment });
    expect(out).toMatch(/^ {2}npx elaqe report /m);
    const { error } = await elaqe(["build", seeds, "-o", "built.elaqe"], {
      cwd: folder,
      environment,
    });
    expect(error).toContain("Next: npx elaqe report NAME --graph built.elaqe, or npx elaqe query --list");
  });

  test("is what commands read that name no graph, until a graph is built here", async () => {
    expect(await elaqe(["report", "Mehriban Vəliyeva"], { cwd: folder })).toMatchObject({ code: 0 });
  });

  test("may be run again", async () => {
    expect(await elaqe(["demo"], { cwd: folder })).toEqual(first);
  });
});

describe("elaqe extract", () => {
  test("prints a line for each text, valid by the schema, whose quotes stand in the text", async () => {
    const folder = folderOfTexts();
    const { code, out, error } = await elaqe(["extract", "texts"], { cwd: folder });
    expect({ code, error }).toEqual({ code: 0, error: "" });
    const lines = out.trim().split("\n");
    expect(lines).toHaveLength(textFiles.length);
    for (const line of lines) {
      const { document, claims } = extractionSchema.parse(JSON.parse(line));
      const text = readFileSync(join(folder, document.uri.replace("file:", "")), "utf8");
      for (const { evidence } of claims)
        expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
    }
  });

  test("gives the same bytes again, in any order of the files", async () => {
    const folder = folderOfTexts();
    const files = textFiles.map((name) => `texts/${name}`);
    const { out } = await elaqe(["extract", "texts"], { cwd: folder });
    expect((await elaqe(["extract", ...files], { cwd: folder })).out).toBe(out);
    expect((await elaqe(["extract", ...files.toReversed()], { cwd: folder })).out).toBe(out);
  });

  test("counts offsets in the text as it is, with a byte order mark, CRLF and decomposed letters", async () => {
    const folder = emptyFolder();
    const text =
      "Yeni məktəb açıldı\r\n\r\nAçılışda təhsil nazirinin müavini Mehəbbət Vəliyeva iştirak edib.\r\n".normalize(
        "NFD",
      );
    writeFiles(folder, { "a.txt": `\ufeff${text}` });
    const { out } = await elaqe(["extract", "a.txt"], { cwd: folder });
    const { entities, claims } = extractionSchema.parse(JSON.parse(out));
    expect(claims.length).toBeGreaterThan(0);
    for (const { evidence } of claims) expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
    const surfaces = entities.flatMap(({ mentions }) =>
      mentions.map(({ start, end }) => text.slice(start, end)),
    );
    expect(surfaces).toContain("Mehəbbət Vəliyeva".normalize("NFD"));
  });

  test("reads one text from the standard input", async () => {
    const input = readFileSync(join(seeds, textFiles[0] ?? ""), "utf8");
    const { code, out } = await elaqe(["extract", "-"], { cwd: emptyFolder(), input });
    expect(code).toBe(0);
    expect(JSON.parse(out).document).toMatchObject({ id: "stdin", uri: "stdin:", language: "az" });
  });

  test("keeps text that looks like Cypher as text", async () => {
    const folder = emptyFolder();
    const name = "“x'}) MATCH (n) DETACH DELETE n //” MMC";
    writeFiles(folder, {
      "a.txt": `Bakıda ${name} konfrans keçirib. Konfransda Aygün Kərimova iştirak edib.`,
    });
    expect(await elaqe(["build", "a.txt"], { cwd: folder })).toMatchObject({ code: 0 });
    const { out } = await elaqe(["query", "MATCH (d:Document) RETURN d.text AS text", "--json"], {
      cwd: folder,
    });
    expect(JSON.parse(out)[0].text).toContain(name);
  });
});

describe("elaqe build, query and report", () => {
  const folder = withTexts(folderOfFile("elaqe-whole-path"));
  let built: Awaited<ReturnType<typeof elaqe>>;
  beforeAll(async () => {
    built = await elaqe(["build", "texts", "--quiet"], { cwd: folder });
  });

  test("give the same answers for the same texts, whatever the order of the files", async () => {
    const files = textFiles.map((name) => `texts/${name}`).toReversed();
    await elaqe(["build", ...files, "--output", "two.elaqe"], { cwd: folder });
    for (const words of [
      ["query", "rank-connected", "--json"],
      ["query", "MATCH (c:Claim) RETURN c.id, c.quote, c.start ORDER BY c.id", "--csv"],
      ["report", "Təhsil Nazirliyi"],
      ["report", "Təhsil Nazirliyi", "--with", "Vüsal Xanlarov", "--json"],
    ]) {
      const one = await elaqe(words, { cwd: folder });
      expect(one.code).toBe(0);
      expect((await elaqe([...words, "--graph", "two.elaqe"], { cwd: folder })).out).toBe(one.out);
    }
  });

  test("print rows as a table, JSON and CSV of the same values", async () => {
    const words = ["query", "rank-connected", "--param", "limit=3"];
    const table = await elaqe(words, { cwd: folder });
    const json = JSON.parse((await elaqe([...words, "--json"], { cwd: folder })).out);
    const csv = (await elaqe([...words, "--csv"], { cwd: folder })).out.trim().split("\r\n");
    expect(json).toHaveLength(3);
    expect(csv).toHaveLength(4);
    expect(csv[0]).toBe(Object.keys(json[0]).join(","));
    for (const { name } of json) expect(table.out).toContain(name);
    expect(table.error).toMatch(/^3 rows\nThe words behind a row: elaqe query .+\nCut off at limit=3: .+\n$/);
  });

  test("find a name however it is typed", async () => {
    const { out } = await elaqe(["report", "Mehriban Vəliyeva"], { cwd: folder });
    for (const name of ["mehriban vəliyeva", "MEHRIBAN VELIYEVA", "Мехрибан Велиева"])
      expect((await elaqe(["report", name], { cwd: folder })).out).toBe(out);
  });

  test("quiet prints data and nothing else, and --output writes a file", async () => {
    expect(built.error).toBe("");
    const { out, error } = await elaqe(["report", "BŞTİ", "--output", "r.md", "-q"], { cwd: folder });
    expect({ out, error }).toEqual({ out: "", error: "" });
    expect(readFileSync(join(folder, "r.md"), "utf8")).toMatch(/^# Bakı Şəhəri üzrə Təhsil İdarəsi/);
  });

  test("a rebuild with fewer texts keeps nothing of those that went", async () => {
    await elaqe(["build", join("texts", textFiles[0] ?? ""), "--quiet"], { cwd: folder });
    const { out } = await elaqe(["query", "MATCH (d:Document) RETURN d.id AS id", "--csv"], { cwd: folder });
    expect(out).toBe(`id\r\n${(textFiles[0] ?? "").replace(".txt", "")}\r\n`);
  });
});

describe("elaqe schema", () => {
  test("prints a JSON Schema with the vocabulary in it", async () => {
    const { code, out } = await elaqe(["schema"], { cwd: emptyFolder() });
    const schema = JSON.parse(out);
    expect(code).toBe(0);
    expect(schema.required).toEqual(["document", "entities", "claims"]);
    expect(schema.properties.claims.items.properties.predicate.enum).toContain("part_of");
  });
});

describe("elaqe doctor", () => {
  test("says what is there and what is not", async () => {
    const folder = emptyFolder();
    const { code, out } = await elaqe(["doctor", "--json"], { cwd: folder });
    expect(code).toBe(0);
    expect(
      Object.fromEntries(JSON.parse(out).map(({ check, state }: Record<string, string>) => [check, state])),
    ).toEqual({
      elaqe: "ok",
      Node: "ok",
      "embedded database": "ok",
      "graph file": "not there",
      Neo4j: "not there",
    });
    expect(existsSync(join(folder, "graph.elaqe"))).toBe(false);
  });

  test("is exit code 1 where something is wrong", async () => {
    const folder = emptyFolder();
    writeFiles(folder, { "graph.elaqe": "not a graph" });
    const { code, out } = await elaqe(["doctor"], { cwd: folder });
    expect(code).toBe(1);
    expect(out).toMatch(/^graph file +problem +graph\.elaqe: /m);
    const named = await elaqe(["doctor", "--graph", "gone.elaqe"], { cwd: folder });
    expect(named.code).toBe(1);
    expect(named.out).toMatch(/^graph file +problem +gone\.elaqe: no such file/m);
  });
});

test("elaqe build applies what people decided and says which decision fits nothing", async () => {
  const folder = folderOfTexts();
  writeFiles(folder, {
    "judgements.txt":
      '# ours\nrename person "Vüsal Xanlarov" to "V. Xanlarov"\nnot an entity person "Nobody"\n',
  });
  const { code, error } = await elaqe(["build", "texts", "--judgements", "judgements.txt"], { cwd: folder });
  expect(code).toBe(0);
  expect(error).toMatch(/judgements\.txt, line 3: not applied/);
  expect((await elaqe(["report", "Xanlarov"], { cwd: folder })).out).toMatch(/^# V\\?\. Xanlarov$/m);
  writeFiles(folder, { "judgements.txt": "merge everything" });
  const refused = await elaqe(["build", "texts", "--judgements", "judgements.txt"], { cwd: folder });
  expect(refused).toMatchObject({ code: 2, error: expect.stringMatching(/judgements\.txt, line 1/) });
});
