import { Command } from "commander";
import { expect, test } from "vitest";
import { fieldsOption } from "../../src/commands/field-flags.ts";

const parse = (given: string): unknown =>
  new Command()
    .exitOverride()
    .configureOutput({ writeErr: () => {} })
    .addOption(fieldsOption())
    .parse(["--fields", given], { from: "user" })
    .opts().fields;

test("pairs name what columns and fields hold", () => {
  expect(parse("text=body, title=a.head")).toEqual({ text: "body", title: "a.head" });
});

test.each(["text", "text=", "author=x", ""])("%j is refused", (given) => {
  expect(() => parse(given)).toThrow(/Give pairs such as/);
});
