import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { visible, visibleJson, visibleLines } from "../../src/terminal/sanitise.ts";

describe("what is printed to a terminal", () => {
  test.each([
    ["an escape sequence", "a\u001b[31mb", "a\\u001b[31mb"],
    ["a C1 control", "a\u009b2Jb", "a\\u009b2Jb"],
    ["a bell", "a\u0007b", "a\\u0007b"],
    ["an override of the writing direction", "a\u202etxt.exe", "a\\u202etxt.exe"],
    ["an isolate", "a\u2067b\u2069", "a\\u2067b\\u2069"],
    ["an invisible character", "a\u200bb\ufeff", "a\\u200bb\\ufeff"],
  ])("shows %s as its escape", (_what, text, shown) => {
    expect(visible(text)).toBe(shown);
    expect(visibleLines(text)).toBe(shown);
    expect(visibleJson({ text })).toBe(`{"text":"${shown}"}`);
  });

  test("keeps Azerbaijani letters, composed or not, and line ends where lines are wanted", () => {
    const text = "Şəki, İlham\nGörüş".normalize("NFD");
    expect(visibleLines(text)).toBe(text);
    expect(visible("bir\r\niki\tüç")).toBe("bir iki üç");
  });

  test("never lets a control or direction character through, and JSON keeps its value", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(visible(text)).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
        expect(visibleLines(text)).not.toMatch(/[^\P{Cc}\n\t]|\p{Bidi_Control}/u);
        expect(JSON.parse(visibleJson({ text }))).toEqual({ text });
      }),
    );
  });
});
