import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { connectDriver, wipe } from "../neo4j/database.ts";
import { elaqeProcess as elaqe, emptyFolder, folderOfFile, seeds, writeFiles } from "./run-elaqe.ts";

describe("elaqe load", () => {
  const login = inject("neo4j");
  const driver = connectDriver(login);
  const environment = { NEO4J_USERNAME: login.username, NEO4J_PASSWORD: login.password };
  const folder = folderOfFile("elaqe-load");

  beforeAll(async () => {
    writeFiles(folder, { "secret.txt": `${login.password}\n` });
    await elaqe(["build", seeds, "--quiet"], { cwd: folder });
  });
  beforeEach(() => wipe(driver));
  afterAll(async () => {
    await wipe(driver);
    await driver.close();
  });

  const load = (...given: readonly string[]) =>
    elaqe(["load", "graph.elaqe", "--to", login.uri, ...given], { cwd: folder, environment });

  test("writes the graph, and nothing the second time", async () => {
    const first = await load();
    expect(first.code).toBe(0);
    expect(first.out).toMatch(/^nodes [1-9]\d*, relationships [1-9]\d*, properties [1-9]\d* written\n$/);
    expect(await load()).toMatchObject({ code: 0, out: "nodes 0, relationships 0, properties 0 written\n" });
  });

  test("takes the password from a file and the address from the environment", async () => {
    const given = ["load", "graph.elaqe", "--quiet", "--json"];
    const fromFile = {
      NEO4J_URI: login.uri,
      NEO4J_USERNAME: login.username,
      NEO4J_PASSWORD_FILE: "secret.txt",
    };
    const { code, out, error } = await elaqe(given, { cwd: folder, environment: fromFile });
    expect({ code, error }).toEqual({ code: 0, error: "" });
    expect(JSON.parse(out).nodes_created).toBeGreaterThan(0);
  });

  test("--plan prints what would change, documents taken back included, and changes nothing", async () => {
    const { code, out } = await load("--plan");
    expect(code).toBe(0);
    expect(out).toMatch(/^Person +[1-9]/m);
    const { records } = await driver.executeQuery("MATCH (p:Person) RETURN count(p) AS persons");
    expect(records[0]?.get("persons")).toBe(0);
  });

  test("makes a database of which reports and queries are the same as of the file", async () => {
    await load();
    const onServer = ["--on", login.uri];
    const { out } = await elaqe(["report", "Təhsil Nazirliyi"], { cwd: folder });
    const [claim = ""] = /claim-[0-9a-f]{16}/.exec(out) ?? [];
    for (const words of [
      ["report", "Təhsil Nazirliyi"],
      ["why", claim],
      ["query", "MATCH (c:Claim) RETURN c.id AS id, c.quote AS quote ORDER BY id", "--json"],
    ]) {
      const fromFile = await elaqe(words, { cwd: folder });
      const fromServer = await elaqe([...words, ...onServer], { cwd: folder, environment });
      expect(fromServer).toMatchObject({ code: 0, out: fromFile.out });
    }
  });

  test.each([
    [
      "a wrong password",
      { NEO4J_USERNAME: "neo4j", NEO4J_PASSWORD: "wrong-password" },
      /wrong user name or password/,
    ],
    ["no password", {}, /NEO4J_USERNAME and NEO4J_PASSWORD|unauthorized|authentication/i],
  ])("with %s is exit code 2 with advice and without the password", async (_what, wrong, message) => {
    const where = { cwd: folder, environment: wrong };
    const { code, out, error } = await elaqe(["load", "graph.elaqe", "--to", login.uri], where);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(error).toMatch(message);
    expect(error).not.toMatch(/^ +at |wrong-password/m);
  });

  test("into a named database loads that one, and says so where there is none of the name", async () => {
    expect(await load("--database", "neo4j", "--plan")).toMatchObject({ code: 0 });
    expect(await load("--database", "nosuchdatabase")).toMatchObject({
      code: 2,
      out: "",
      error: expect.stringMatching(/it has no database "nosuchdatabase"/),
    });
  });

  test("of a missing graph file is exit code 2 and writes nothing", async () => {
    const where = { cwd: emptyFolder(), environment };
    expect(await elaqe(["load", "gone.elaqe", "--to", login.uri], where)).toMatchObject({
      code: 2,
      error: expect.stringMatching(/gone\.elaqe: /),
    });
  });

  test("elaqe doctor names the server's version", async () => {
    const { code, out } = await elaqe(["doctor", "--on", login.uri], { cwd: emptyFolder(), environment });
    expect(code).toBe(0);
    expect(out).toMatch(/^Neo4j +ok +Neo4j \d+\.\d+/m);
  });

  test("a wrong statement is reported in the server's words, without a stack", async () => {
    const words = ["query", "MATCH (n RETURN n", "--on", login.uri];
    const { code, error } = await elaqe(words, { cwd: folder, environment });
    expect(code).toBe(2);
    expect(error).toMatch(/query: /);
    expect(error).not.toMatch(/^ +at /m);
  });
});
