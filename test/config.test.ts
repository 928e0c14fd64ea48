import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { serverAddress, serverOptions } from "../src/config.ts";
import { ConfigError } from "../src/errors.ts";

const folder = mkdtempSync(join(tmpdir(), "elaqe-config-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

describe("serverAddress", () => {
  test("is the flag, else NEO4J_URI", () => {
    const environment = { NEO4J_URI: "neo4j+s://db.example.org" };
    expect(serverAddress(undefined, environment)).toBe("neo4j+s://db.example.org");
    expect(serverAddress("bolt://localhost:7687", environment)).toBe("bolt://localhost:7687");
  });

  test.each([
    ["none", undefined],
    ["an empty one", ""],
    ["another protocol", "http://localhost:7474"],
    ["a user in it", "bolt://neo4j@localhost"],
    ["a password in it", "neo4j+s://neo4j:p%40ss@db.example.org/x"],
    ["no host", "bolt://"],
  ])("refuses %s", (_what, address) => {
    expect(() => serverAddress(address, {})).toThrow(ConfigError);
  });
});

describe("serverOptions", () => {
  test("takes user, password and database from the environment", () => {
    const environment = { NEO4J_USERNAME: "ann", NEO4J_PASSWORD: "secret", NEO4J_DATABASE: "press" };
    expect(serverOptions(environment)).toEqual({ username: "ann", password: "secret", database: "press" });
  });

  test("sends no password where none is set, and calls the user neo4j where only the password is", () => {
    expect(serverOptions({ NEO4J_PASSWORD: "" })).toEqual({});
    expect(serverOptions({ NEO4J_PASSWORD: "secret" })).toEqual({ username: "neo4j", password: "secret" });
  });

  test("prefers the file of the flag to the environment, and the password to the file of the environment", () => {
    const flag = file("flag.txt", "from flag\r\n");
    const environment = {
      NEO4J_PASSWORD: "from environment",
      NEO4J_PASSWORD_FILE: file("env.txt", "from file\n"),
    };
    expect(serverOptions(environment, { passwordFile: flag }).password).toBe("from flag");
    expect(serverOptions(environment).password).toBe("from environment");
    expect(serverOptions({ ...environment, NEO4J_PASSWORD: "" }).password).toBe("from file");
  });

  test.each([
    ["missing", join(folder, "gone.txt")],
    ["empty", file("empty.txt", "\n")],
    ["of several lines", file("two.txt", "swordfish\nsecond")],
  ])("refuses a password file that is %s, without quoting it", (_what, passwordFile) => {
    expect(() => serverOptions({}, { passwordFile })).toThrow(ConfigError);
    expect(() => serverOptions({}, { passwordFile })).toThrow(/^(?!.*swordfish)/s);
  });

  test("refuses a certificate that is not there", () => {
    expect(() => serverOptions({}, { certificate: join(folder, "gone.pem") })).toThrow(ConfigError);
  });
});
