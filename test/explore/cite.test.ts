import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { citationForms, cite, type Reference } from "../../src/explore/cite.ts";

const reference: Reference = {
  id: "claim-0123456789abcdef",
  title: "Su ehtiyatları {müzakirə} & 100% [plan]",
  outlet: "sinaq.az",
  published: "2024-03",
  place: null,
  page: null,
  address: "https://sinaq.az/xeber/1",
  quote: "Konfransda “Bulaq”\nçıxış edib.",
  build: "abcdef012345",
  sha256: "0".repeat(64),
};

describe("a reference", () => {
  test("as plain text and Markdown", () => {
    expect(cite(reference, "text")).toBe(
      "“Konfransda “Bulaq” çıxış edib.” Su ehtiyatları {müzakirə} & 100% [plan], sinaq.az, 2024-03, https://sinaq.az/xeber/1, elaqe build abcdef012345, text sha256 000000000000.",
    );
    expect(cite(reference, "markdown")).toContain(
      "[Su ehtiyatları {müzakirə} \\& 100% \\[plan\\]](<https://sinaq.az/xeber/1>), sinaq.az",
    );
  });

  test("as BibTeX, RIS and CSL-JSON", () => {
    expect(cite(reference, "bibtex")).toContain("title = {Su ehtiyatları \\{müzakirə\\} \\& 100\\% [plan]}");
    expect(cite(reference, "bibtex")).toMatch(/year = \{2024\},\n {2}month = \{03\}/);
    expect(cite(reference, "ris")).toMatch(/^TY {2}- NEWS\r\nTI {2}- .*\r\nER {2}- $/s);
    expect(JSON.parse(cite(reference, "csl"))[0]).toMatchObject({
      issued: { "date-parts": [[2024, 3]] },
      "container-title": "sinaq.az",
    });
  });

  test("says where in the document the quote is", () => {
    const placed = { ...reference, place: "page 3, under “A\n& B”", page: "3" };
    expect(cite(placed, "text")).toContain("2024-03, page 3, under “A & B”, https:");
    expect(cite(placed, "markdown")).toContain("2024-03, page 3, under “A \\& B”");
    expect(cite(placed, "bibtex")).toContain("pages = {3}");
    expect(cite(placed, "bibtex")).toContain("note = {page 3, under “A \\& B”; elaqe build");
    expect(cite(placed, "ris")).toContain("\r\nSP  - 3\r\n");
    expect(JSON.parse(cite(placed, "csl"))[0]).toMatchObject({ page: "3" });
  });

  test("holds no line of its own that a text made up", () => {
    const text = fc.string({ unit: "binary" }).map((words) => `a${words}`);
    fc.assert(
      fc.property(text, text, (title, quote) => {
        const hostile = { ...reference, title, quote, place: quote };
        expect(cite(hostile, "ris").split("\r\n")).toHaveLength(9);
        expect(cite(hostile, "ris").replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
        const braces = cite(hostile, "bibtex").replace(/\\[{}]/g, "");
        expect(braces.split("{").length).toBe(braces.split("}").length);
        expect(() => JSON.parse(cite(hostile, "csl"))).not.toThrow();
      }),
      { numRuns: 40 },
    );
  });

  test("leaves out what is not known", () => {
    const bare = { ...reference, outlet: null, published: null, address: null, quote: null };
    for (const form of citationForms) expect(cite(bare, form)).not.toMatch(/null|undefined|NaN/);
  });
});
