import { describe, expect, test } from "vitest";
import { renderCsv, renderTable } from "../../src/terminal/table.ts";

describe("renderTable", () => {
  const table = {
    columns: ["name", "documents", "aliases"],
    rows: [
      ["Elm və Təhsil Nazirliyi", 12, ["ETN", "Nazirlik"]],
      ["ASAP", null, []],
    ],
  };

  test("pads the columns by what is seen", () => {
    expect(renderTable(table)).toMatchInlineSnapshot(`
      "name                     documents  aliases
      ───────────────────────  ─────────  ─────────────
      Elm və Təhsil Nazirliyi  12         ETN; Nazirlik
      ASAP"
    `);
  });

  test("pads decomposed letters like composed ones", () => {
    const lines = renderTable({
      columns: ["a", "b"],
      rows: [
        ["Görüş".normalize("NFD"), 1],
        ["Görüş", 2],
      ],
    }).split("\n");
    expect(lines[2]?.normalize("NFC").replace("1", "2")).toBe(lines[3]);
  });

  test("writes one block a row where the screen is too narrow, and shortens nothing", () => {
    expect(renderTable(table, 30)).toMatchInlineSnapshot(`
      "name       Elm və Təhsil Nazirliyi
      documents  12
      aliases    ETN; Nazirlik

      name       ASAP
      documents
      aliases"
    `);
  });

  test("shows no control characters", () => {
    expect(renderTable({ columns: ["a"], rows: [["x\u001b[2J\ny"]] })).toContain("x\\u001b[2J y");
  });

  test("shows the columns of an empty answer", () => {
    expect(renderTable({ columns: ["a", "b"], rows: [] })).toBe("a  b\n─  ─");
  });
});

describe("renderCsv", () => {
  test("quotes what RFC 4180 asks for", () => {
    const rows = [['He said "yes"', "a,b", "two\nlines", null, 1.5, true]];
    expect(renderCsv({ columns: ["a", "b", "c", "d", "e", "f"], rows })).toBe(
      'a,b,c,d,e,f\r\n"He said ""yes""","a,b","two\nlines",,1.5,true\r\n',
    );
  });

  test("puts an apostrophe before a text that looks like a formula", () => {
    const rows = [["=1+1"], ["+994 12"], ["-5"], ["@handle"]];
    expect(renderCsv({ columns: ["a"], rows })).toBe("a\r\n'=1+1\r\n'+994 12\r\n'-5\r\n'@handle\r\n");
  });

  test("writes lists and objects as JSON", () => {
    expect(renderCsv({ columns: ["a"], rows: [[["x", "y"]]] })).toBe('a\r\n"[""x"",""y""]"\r\n');
  });
});
