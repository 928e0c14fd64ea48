import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const folder = "src/commands";
const texts = readdirSync(folder)
  .filter((name) => name.endsWith(".ts"))
  .map((name) => ({ name, text: readFileSync(`${folder}/${name}`, "utf8") }));

function imports(text: string): readonly string[] {
  return [...text.matchAll(/await import\("\.\/(?<file>[^"]+)"\)/g)].map(({ groups }) => groups?.file ?? "");
}

it("loads for each command what it does, and nothing else later", () => {
  const commands = texts.filter(({ text }) => /new Command\("/.test(text));
  expect(commands.length).toBeGreaterThan(10);
  for (const { name, text } of commands) {
    const made = text.match(/new Command\("/g) ?? [];
    expect(imports(text), name).toEqual(made.map(() => `run-${name}`));
  }
  const others = texts.filter((file) => !commands.includes(file));
  expect(others.flatMap(({ name, text }) => imports(text).map((file) => `${name}: ${file}`))).toEqual([]);
});

it("describes commands without loading what they do", () => {
  const light =
    /^(commander|node:\w+|\.\/(session|jobs|metadata-help|default-graph|[\w-]+-flags)\.ts|\.\.\/.*(formats|typed-words)\.ts)$/;
  for (const { name, text } of texts.filter(({ text: each }) => /new Command\("/.test(each))) {
    const taken = [...text.matchAll(/^import (?!type).* from "(?<from>[^"]+)";/gm)].map(
      ({ groups }) => groups?.from ?? "",
    );
    expect(
      taken.filter((from) => !light.test(from)),
      name,
    ).toEqual([]);
  }
});
